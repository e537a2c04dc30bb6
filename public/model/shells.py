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
from operator import attrgetter
from types import SimpleNamespace

START, DAYS_PER_MONTH = date(2022, 1, 1), 30.4375
LINEAR = {'need', 'elsewhere', 'inputs', 'defenceShare', 'fixedOutput', 'soldShare'}  # every other schedule is a step


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

    def fixed_output(self, name, day):
        """Whether a fixed output is in force, and production as a share of what the industry makes plus rounds."""
        rounds = self.planned(name, day)
        fixed = rounds is not None
        share, rounds = (0, rounds) if fixed else (1, 0)
        for w, wish in self.in_force(name, day):
            fixed = wish['value'] is not None
            share, rounds = ((1 - w) * share, (1 - w) * rounds + w * wish['value']) if fixed else (1, 0)
        return fixed, share, rounds


# The equations: us, europe and ukraine have their own variables, m those that they share.
# Made from the table of equations by `npm run generate`: begin
SERIES = {
    'need': 'm.need', 'elsewhere': 'm.elsewhere', 'request': 'm.request', 'elsewhereTotal': 'm.elsewhereTotal',
    'guns.ready': 'm.gunsReady', 'guns.inRepair': 'm.gunsInRepair', 'ukraine.stock': 'ukraine.stock',
    'ukraine.arrivals': 'ukraine.arrivals', 'ukraine.fired': 'ukraine.fired',
    'ukraine.firedTotal': 'ukraine.firedTotal', 'ukraine.shortfall': 'ukraine.shortfall',
    'us.capacity': 'us.capacity', 'us.building': 'us.building', 'us.book': 'us.book', 'us.leadTime': 'us.lead',
    'us.price': 'us.price', 'us.signed': 'us.signed', 'us.shifts': 'us.shift', 'us.production': 'us.production',
    'us.ownUse': 'us.own', 'us.exports': 'us.export', 'us.drawdown': 'us.draw', 'us.stock': 'us.stock',
    'us.releasable': 'us.releasable', 'us.sorting': 'us.sorting', 'us.inTransit': 'us.inTransit',
    'us.arrivals': 'us.arrivals', 'us.delivered': 'us.delivered', 'us.produced': 'us.produced',
    'us.signedValue': 'us.signedValue', 'us.ownTotal': 'us.ownTotal', 'us.sold': 'us.sold',
    'us.soldTotal': 'us.soldTotal', 'us.workedCapacity': 'us.workedCapacity', 'europe.capacity': 'europe.capacity',
    'europe.building': 'europe.building', 'europe.book': 'europe.book', 'europe.leadTime': 'europe.lead',
    'europe.price': 'europe.price', 'europe.signed': 'europe.signed', 'europe.shifts': 'europe.shift',
    'europe.production': 'europe.production', 'europe.ownUse': 'europe.own', 'europe.exports': 'europe.export',
    'europe.drawdown': 'europe.draw', 'europe.stock': 'europe.stock', 'europe.releasable': 'europe.releasable',
    'europe.sorting': 'europe.sorting', 'europe.inTransit': 'europe.inTransit',
    'europe.arrivals': 'europe.arrivals', 'europe.delivered': 'europe.delivered',
    'europe.produced': 'europe.produced', 'europe.signedValue': 'europe.signedValue',
    'europe.ownTotal': 'europe.ownTotal', 'europe.sold': 'europe.sold', 'europe.soldTotal': 'europe.soldTotal',
    'europe.workedCapacity': 'europe.workedCapacity'}


def start(us, europe, ukraine, m):
    """The stocks at the start."""
    m.daysPerMonth = 30.4375
    m.monthsPerYear = 12
    m.firstYear = 1
    m.longestLead = 120
    m.leastProduction = 1
    ukraine.stock = ukraine.stock0
    ukraine.firedTotal = 0
    ukraine.shortfall = 0
    m.elsewhereTotal = 0
    m.gunsReady = m.guns0
    m.gunsInRepair = 0
    for b in us, europe:
        b.book = b.capacity0 * b.bookMonths0
        b.c1 = 0
        b.c2 = 0
        b.c3 = 0
        b.capacity = b.capacity0
        b.shift = b.shifts
        b.stock = b.stock0
        b.sorting = 0
        b.a1 = 0
        b.a2 = 0
        b.a3 = 0
        b.delivered = 0
        b.produced = 0
        b.ownTotal = 0
        b.soldTotal = 0
        b.signedValue = 0


def flows(us, europe, ukraine, m):
    """What follows from the stocks and inputs of a day."""
    # 1. Production
    for b in us, europe:
        b.workedCapacity = b.capacity * b.shift
        b.grown = min(b.workedCapacity, b.inputs, b.book / m.cycleTime)
        b.production = b.grownShare * b.grown + b.fixed if b.fixedInForce > 0.5 else b.grown
    # 2. Own use, export and sale
    for b in us, europe:
        b.own = min(b.production, b.ownUse)
        b.export = (b.production - b.own) * b.exportShare * b.aidShare
        b.leftOver = b.production - b.own - b.export
        b.sold = b.leftOver * b.soldShare
    # 3. Request
    m.request = max(0, m.need + (m.coverWanted * m.need - ukraine.stock) / m.adjustTime - m.elsewhere - (us.export + europe.export))
    # 4. Draw-down
    for b in us, europe:
        b.offered = min(m.request * b.drawWeight, max(0, b.stock - b.reserveFloor) / m.releaseTime)
        b.draw = b.offered * b.aidShare
        b.releasable = b.stock - b.reserveFloor
    # 5. Price and orders
    for b in us, europe:
        b.j = b.lateJointShare
        b.lead = min(m.longestLead, b.book / max(b.production, m.leastProduction))
        b.price = b.price0 * (1 + m.scarcity * (max(b.lead, b.bookMonths0) / b.bookMonths0 - 1)) * (1 - m.jointDiscount * b.j)
        b.wished = (1 - b.j) * b.orders + b.j * b.lateOrders
        b.wanted = b.wished * min(1, max(0, 2 - b.lead / b.patience))
        b.budget = b.gdp * b.defenceShare * b.shellShare / m.monthsPerYear
        b.affordable = b.budget / b.price
        b.signed = b.production if b.fixedInForce > 0.5 else min(b.wanted, b.affordable)
    # 6. Why firms build
    for b in us, europe:
        b.years = (1 - b.j) * b.contractYears + b.j * m.jointContractYears
        b.visible = b.book + b.signed * m.monthsPerYear * (b.years - m.firstYear)
        b.paidBack = b.visible / m.payback
        b.desired = min(b.signed, b.paidBack)
        b.building = b.c1 + b.c2 + b.c3
        b.start = max(0, b.desired - b.capacity - b.building) / m.decisionTime
    # 7. Flows into stocks
    m.s = 3 / m.transitTime
    for b in us, europe:
        b.r = 3 / b.buildTime
        b.shipped = b.export + b.draw
        b.phi = m.interchangeable + (1 - m.interchangeable) * b.j * m.jointStandardGain
        b.inTransit = b.a1 + b.a2 + b.a3
        b.arrivals = m.s * b.a3
        b.signing = b.signed
        b.filling = b.production
        b.deciding = b.start
        b.buildingOn1 = b.r * b.c1
        b.buildingOn2 = b.r * b.c2
        b.completing = b.r * b.c3
        b.hiring = (b.shifts - b.shift) / m.hiringTime
        b.shelving = b.leftOver
        b.selling = b.sold
        b.giving = b.draw
        b.shippingOn = b.shipped * b.phi
        b.shippingToSort = b.shipped * (1 - b.phi)
        b.sortingOut = b.sorting / m.sortTime
        b.travelling1 = m.s * b.a1
        b.travelling2 = m.s * b.a2
        b.arriving = b.arrivals
        b.countingArrivals = b.arrivals
        b.countingProduction = b.production
        b.using = b.own
        b.signingFor = b.signed * b.price
    # 8. Fire
    ukraine.fired = min(m.need, m.gunsReady * m.fireRate * m.daysPerMonth, max(0, ukraine.stock) / m.rationTime)
    # 9. Ukraine’s stock
    ukraine.arrivals = us.arrivals + europe.arrivals
    m.importing = m.elsewhere
    m.firing = ukraine.fired
    m.missing = m.need - ukraine.fired
    m.countingElsewhere = m.elsewhere
    # 10. Guns
    m.broken = ukraine.fired / m.roundsPerBreakdown
    m.repaired = m.gunsInRepair / m.repairTime
    m.deliveringGuns = m.gunDeliveries
    m.breaking = m.broken
    m.enteringRepair = m.broken * (1 - m.scrapShare)
    m.repairing = m.repaired


def advance(us, europe, ukraine, m, dt):
    """The stocks a step later."""
    ukraine.stock += dt * (us.arriving + europe.arriving + m.importing - m.firing)
    ukraine.firedTotal += dt * m.firing
    ukraine.shortfall += dt * m.missing
    m.elsewhereTotal += dt * m.countingElsewhere
    m.gunsReady += dt * (m.deliveringGuns - m.breaking + m.repairing)
    m.gunsInRepair += dt * (m.enteringRepair - m.repairing)
    for b in us, europe:
        b.book += dt * (b.signing - b.filling)
        b.c1 += dt * (b.deciding - b.buildingOn1)
        b.c2 += dt * (b.buildingOn1 - b.buildingOn2)
        b.c3 += dt * (b.buildingOn2 - b.completing)
        b.capacity += dt * b.completing
        b.shift += dt * b.hiring
        b.stock += dt * (b.shelving - b.selling - b.giving)
        b.sorting += dt * (b.shippingToSort - b.sortingOut)
        b.a1 += dt * (b.shippingOn + b.sortingOut - b.travelling1)
        b.a2 += dt * (b.travelling1 - b.travelling2)
        b.a3 += dt * (b.travelling2 - b.arriving)
        b.delivered += dt * b.countingArrivals
        b.produced += dt * b.countingProduction
        b.ownTotal += dt * b.using
        b.soldTotal += dt * b.selling
        b.signedValue += dt * b.signingFor
# Made from the table of equations: end


def simulate(scenario):
    """Yields a row of series for each step, and a last one."""
    step = scenario.get('stepDays', 7)
    steps = floor(day_of(scenario.get('end', '2030-12-28')) / step + 0.5)
    inputs = Inputs(scenario)
    late_by = floor(inputs.schedules['jointDelay'] * DAYS_PER_MONTH + 0.5)
    owners = {name: SimpleNamespace() for name in ('us', 'europe', 'ukraine', 'm')}
    world = SimpleNamespace(**owners)

    for k in range(steps + 1):
        day = k * step
        for name in inputs.schedules:
            owner, own = name.split('.') if '.' in name else ('m', name)
            if own != 'fixedOutput':
                setattr(owners[owner], own, inputs.on(name, day))
        for b in 'us', 'europe':
            now = owners[b]
            now.fixedInForce, now.grownShare, now.fixed = inputs.fixed_output(b + '.fixedOutput', day)
            now.lateOrders = inputs.on(b + '.orders', day - late_by)
            now.lateJointShare = inputs.on(b + '.jointShare', day - late_by)
        if k == 0:
            start(**owners)
        flows(**owners)
        yield {'date': (START + timedelta(day)).isoformat(),
               **{name: attrgetter(variable)(world) for name, variable in SERIES.items()}}
        advance(**owners, dt=step / DAYS_PER_MONTH)


if __name__ == '__main__':
    if len(sys.argv) != 2:
        sys.exit('usage: python3 shells.py scenario.json | - | --lines')
    if sys.argv[1] == '--lines':
        texts = (line for line in sys.stdin if line.strip())
    else:
        texts = [sys.stdin.read() if sys.argv[1] == '-' else open(sys.argv[1], encoding='utf-8').read()]
    table = csv.writer(sys.stdout, lineterminator='\n')
    for number, text in enumerate(texts):
        table.writerows([[]] * (number > 0) + [['date', *SERIES]])
        table.writerows([row['date']] + [row[name] for name in SERIES] for row in simulate(json.loads(text)))
