#!/usr/bin/env python3
# Burn Rate: the shell model, in one file to take away. Python 3.8 or later, nothing else.
#
#   python3 shells.py baseline.json > series.csv     a scenario from a file
#   python3 shells.py - < baseline.json              … from standard input
#   python3 shells.py --lines < scenarios.jsonl      a scenario a line; a CSV each, an empty line between
#
# A scenario holds every parameter, the interventions, the step and the end: /model/baseline.json on
# the site, or what `npm run simulate` prints. Nothing is refused here: the site's own model checks
# bounds. Numbers in comments are the equations of the model's description (MODEL.md).
#
# SPDX-License-Identifier: MIT
# Copyright (c) 2026 Burn Rate
import csv
import json
import sys
from datetime import date, timedelta
from math import floor

START, DAYS_PER_MONTH = date(2022, 1, 1), 30.4375
LINEAR = {'need', 'elsewhere', 'inputs', 'defenceShare', 'fixedOutput'}  # every other schedule is a step
SHARED = ('need elsewhere request elsewhereTotal guns.ready guns.inRepair ukraine.stock ukraine.arrivals '
          'ukraine.fired ukraine.firedTotal ukraine.shortfall').split()
OWN = ('capacity building book leadTime price signed shifts production ownUse exports drawdown stock releasable '
       'sorting inTransit arrivals delivered produced signedValue ownTotal').split()
SERIES = SHARED + [f'{b}.{name}' for b in ('us', 'europe') for name in OWN]


def day_of(iso):
    return (date.fromisoformat(iso) - START).days


class Inputs:
    """What changes with time: a scenario's parameters on a day, interventions included."""

    def __init__(self, scenario):
        self.schedules = {
            name: [(day_of(d), v) for d, v in s] if isinstance(s, list) else s
            for name, s in scenario['parameters'].items()}
        self.interventions = {}
        for i in scenario.get('interventions', []):
            wish = (day_of(i['from']), i.get('rampMonths', 0) * DAYS_PER_MONTH, i)
            self.interventions.setdefault(i['parameter'], []).append(wish)

    def planned(self, name, day):
        schedule = self.schedules[name]
        if not isinstance(schedule, list):
            return schedule
        (d0, v0), linear = schedule[0], name.split('.')[-1] in LINEAR
        for d1, v1 in schedule[1:]:
            if day < d1:
                return v0 + (v1 - v0) * (day - d0) / (d1 - d0) if linear and day > d0 else v0
            d0, v0 = d1, v1
        return v0

    def in_force(self, name, day):
        """The interventions that have begun, each with its weight."""
        for start, ramp, wish in self.interventions.get(name, []):
            if day >= start:
                yield (min(1, (day - start) / ramp) if ramp > 0 else 1), wish

    def on(self, name, day):
        standing = baseline = self.planned(name, day)
        for w, wish in self.in_force(name, day):
            target = wish['value'] if wish.get('value') is not None else wish['factor'] * baseline
            standing = (1 - w) * standing + w * target
        return standing

    def output(self, name, day, grown):
        """Production, and whether a fixed output is in force: equation 1."""
        standing = self.planned(name, day)
        fixed = standing is not None
        standing = standing if fixed else grown
        for w, wish in self.in_force(name, day):
            fixed = wish['value'] is not None
            standing = (1 - w) * standing + w * wish['value'] if fixed else grown
        return standing, fixed


def simulate(scenario):
    """Yields a row of series for each step, and a last one."""
    step = scenario.get('stepDays', 7)
    steps = floor(day_of(scenario.get('end', '2030-12-28')) / step + 0.5)
    dt, inputs = step / DAYS_PER_MONTH, Inputs(scenario)
    p = inputs.schedules
    late_by = floor(p['jointDelay'] * DAYS_PER_MONTH + 0.5)

    stocks = {'stock': p['ukraine.stock0'], 'guns.ready': p['guns0'], 'guns.inRepair': 0,
              'firedTotal': 0, 'shortfall': 0, 'elsewhereTotal': 0}
    for b in ('us.', 'europe.'):
        stocks.update({b + name: 0 for name in ('c1 c2 c3 sorting a1 a2 a3 delivered produced ownTotal '
                                                'signedValue').split()})
        stocks.update({b + 'capacity': p[b + 'capacity0'], b + 'book': p[b + 'capacity0'] * p[b + 'bookMonths0'],
                       b + 'shift': inputs.on(b + 'shifts', 0), b + 'stock': p[b + 'stock0']})

    for k in range(steps + 1):
        day = k * step
        row, change, x = {}, {}, stocks
        row['date'] = (START + timedelta(day)).isoformat()

        def on(name):
            return inputs.on(name, day)

        for b in ('us.', 'europe.'):  # 1, 2
            grown = min(x[b + 'capacity'] * x[b + 'shift'], on(b + 'inputs'), x[b + 'book'] / p['cycleTime'])
            row[b + 'production'], row[b + 'fixed'] = inputs.output(b + 'fixedOutput', day, grown)
            row[b + 'ownUse'] = min(row[b + 'production'], on(b + 'ownUse'))
            row[b + 'exports'] = (row[b + 'production'] - row[b + 'ownUse']) * on(b + 'exportShare')

        need, elsewhere = on('need'), on('elsewhere')  # 3
        request = max(0, need + (on('coverWanted') * need - x['stock']) / p['adjustTime'] - elsewhere
                      - (row['us.exports'] + row['europe.exports']))
        row.update({'need': need, 'elsewhere': elsewhere, 'request': request})

        for b in ('us.', 'europe.'):
            production, own, export = row[b + 'production'], row[b + 'ownUse'], row[b + 'exports']
            releasable = x[b + 'stock'] - on(b + 'reserveFloor')  # 4
            draw = min(request * p[b + 'drawWeight'], max(0, releasable) / p['releaseTime'])

            j = inputs.on(b + 'jointShare', day - late_by)  # 5
            lead = min(120, x[b + 'book'] / max(production, 1))
            normal = p[b + 'bookMonths0']
            price = (p[b + 'price0'] * (1 + p['scarcity'] * (max(lead, normal) / normal - 1))
                     * (1 - p['jointDiscount'] * j))
            wanted = (1 - j) * on(b + 'orders') + j * inputs.on(b + 'orders', day - late_by)
            budget = p[b + 'gdp'] * on(b + 'defenceShare') * on(b + 'shellShare') / 12
            signed = production if row[b + 'fixed'] else min(wanted, budget / price)

            years = (1 - j) * on(b + 'contractYears') + j * p['jointContractYears']  # 6
            visible = x[b + 'book'] + signed * 12 * (years - 1)
            desired = min(signed, visible / on('payback'))
            c1, c2, c3 = (x[b + name] for name in ('c1', 'c2', 'c3'))
            building = c1 + c2 + c3
            start = max(0, desired - x[b + 'capacity'] - building) / on('decisionTime')

            r, s = 3 / on(b + 'buildTime'), 3 / on('transitTime')  # 7
            a1, a2, a3 = (x[b + name] for name in ('a1', 'a2', 'a3'))
            shipped, sorted_ = export + draw, x[b + 'sorting'] / on('sortTime')
            phi = on('interchangeable') + (1 - on('interchangeable')) * j * p['jointStandardGain']
            arrivals = s * a3
            flows = {'book': signed - production, 'c1': start - r * c1, 'c2': r * c1 - r * c2, 'c3': r * c2 - r * c3,
                     'capacity': r * c3, 'shift': (on(b + 'shifts') - x[b + 'shift']) / p['hiringTime'],
                     'stock': production - own - export - draw, 'sorting': shipped * (1 - phi) - sorted_,
                     'a1': shipped * phi + sorted_ - s * a1, 'a2': s * a1 - s * a2, 'a3': s * a2 - arrivals,
                     'delivered': arrivals, 'produced': production, 'ownTotal': own, 'signedValue': signed * price}
            change.update({b + name: flow for name, flow in flows.items()})
            readings = {'building': building, 'leadTime': lead, 'price': price, 'signed': signed, 'drawdown': draw,
                        'shifts': x[b + 'shift'], 'releasable': releasable, 'inTransit': a1 + a2 + a3,
                        'arrivals': arrivals}
            row.update({b + name: value for name, value in readings.items()})

        fired = min(need, x['guns.ready'] * p['fireRate'] * DAYS_PER_MONTH, max(0, x['stock']) / p['rationTime'])  # 8
        arrivals = row['us.arrivals'] + row['europe.arrivals']  # 9
        broken, repaired = fired / p['roundsPerBreakdown'], x['guns.inRepair'] / on('repairTime')  # 10
        change.update({'stock': arrivals + elsewhere - fired, 'firedTotal': fired, 'shortfall': need - fired,
                       'elsewhereTotal': elsewhere, 'guns.ready': on('gunDeliveries') - broken + repaired,
                       'guns.inRepair': broken * (1 - p['scrapShare']) - repaired})
        row.update({'ukraine.arrivals': arrivals, 'ukraine.fired': fired})
        row.update({f'ukraine.{name}': x[name] for name in ('stock', 'firedTotal', 'shortfall')})
        yield {**x, **row}
        stocks = {name: value + dt * change[name] for name, value in x.items()}


if __name__ == '__main__':
    if len(sys.argv) != 2:
        sys.exit('usage: python3 shells.py scenario.json | - | --lines')
    if sys.argv[1] == '--lines':
        texts = (line for line in sys.stdin if line.strip())
    else:
        texts = [sys.stdin.read() if sys.argv[1] == '-' else open(sys.argv[1], encoding='utf-8').read()]
    table = csv.writer(sys.stdout, lineterminator='\n')
    for number, text in enumerate(texts):
        table.writerows([[]] * (number > 0) + [['date'] + SERIES])
        table.writerows([row['date']] + [row[name] for name in SERIES] for row in simulate(json.loads(text)))
