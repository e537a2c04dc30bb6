/*
 * The equations of the model in plain C, as a yardstick for src/model: the same tables, the same draws,
 * the same work hoisted out of the steps, one thread. scripts/bench.ts writes the tables, compiles this
 * and compares its numbers with ours before it measures.
 *
 *   shells <input> <task> <repeats> <output>     task: run | ensemble
 *
 * Prints the milliseconds of processor time of each repeat (ensemble: of the runs, then of the bands).
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define MIN(a, b) ((a) < (b) ? (a) : (b))
#define MAX(a, b) ((a) > (b) ? (a) : (b))
#define DAYS_PER_MONTH 30.4375
#define NEVER (-1)

/* In the order in which bench.ts writes them. */
enum { RESERVE_FLOOR, OWN_USE, ORDERS, LATE_ORDERS, LATE_JOINT_SHARE, CONTRACT_YEARS, SHIFTS, INPUTS,
       BUILD_TIME, EXPORT_SHARE, DEFENCE_SHARE, SHELL_SHARE, PAYBACK, DECISION_TIME, TRANSIT_TIME,
       SORT_TIME, INTERCHANGEABLE, FIXED_IN_FORCE, GROWN_SHARE, FIXED, PRODUCER_TABLES };
enum { NEED, ELSEWHERE, COVER_WANTED, GUN_DELIVERIES, REPAIR_TIME, UKRAINE_TABLES };
enum { TABLES = 2 * PRODUCER_TABLES + UKRAINE_TABLES };

enum { CAPACITY0, BOOK_MONTHS0, STOCK0, DRAW_WEIGHT, PRICE0, GDP, CYCLE_TIME, RELEASE_TIME, HIRING_TIME,
       SCARCITY, JOINT_CONTRACT_YEARS, JOINT_DISCOUNT, JOINT_STANDARD_GAIN, PRODUCER_NUMBERS };
enum { UKRAINE_STOCK0, GUNS0, ADJUST_TIME, RATION_TIME, FIRE_RATE, ROUNDS_PER_BREAKDOWN, SCRAP_SHARE,
       UKRAINE_NUMBERS };
enum { NUMBERS = 2 * PRODUCER_NUMBERS + UKRAINE_NUMBERS };

enum { SHARED_SERIES = 11, PRODUCER_SERIES = 20, SERIES = 11 + 2 * PRODUCER_SERIES, LIMITS = 7 };
enum { KEPT = 6, LEVELS = 7, OUTCOMES = 17 };
static const double levels[LEVELS] = {0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95};

/* How a table or number follows from the draws: row -1 does not vary; flat: the draw is the value. */
typedef struct { int32_t row, flat; double least, most; } Draw;

typedef struct {
  int32_t members, steps, step_days, keep_every, rows, delay_row, most_late, days, years, hunger_since;
  double dt;
  double *base;             /* TABLES × (steps + 1) */
  double *numbers;          /* NUMBERS */
  Draw table_draws[TABLES], number_draws[NUMBERS];
  double *late;             /* per producer orders and joint share, one value a day */
  Draw late_draws[4];
  double *draws;            /* rows × members */
  int32_t *year_from;       /* years + 1 */
} Input;

typedef struct {
  double capacity, c1, c2, c3, book, shift, stock, sorting, a1, a2, a3, delivered, produced, own_total, signed_value;
  double by_capacity, by_inputs, by_book, asked, givable, wanted, affordable, by_visibility;
  double production, own, exported, draw, j, lead, price, signed_, building, start, arrivals;
  int fixed;
} Producer;

typedef struct {
  double stock, guns_ready, guns_in_repair, fired_total, shortfall, elsewhere_total;
  double need, by_guns, by_stock, elsewhere, request, fired;
} Ukraine;

typedef struct { Producer us, europe; Ukraine ukraine; } Engine;

/* One producer's numbers and tables. */
typedef struct { const double *n; double *const *t; } Given;

static inline void begin_producer(Producer *p, Given g) {
  memset(p, 0, sizeof *p);
  p->capacity = g.n[CAPACITY0];
  p->book = g.n[CAPACITY0] * g.n[BOOK_MONTHS0];
  p->shift = g.t[SHIFTS][0];
  p->stock = g.n[STOCK0];
}

static inline void flows_of_production(Producer *p, Given g, int k) {
  p->by_capacity = p->capacity * p->shift;
  p->by_inputs = g.t[INPUTS][k];
  p->by_book = p->book / g.n[CYCLE_TIME];
  double grown = MIN(p->by_capacity, MIN(p->by_inputs, p->by_book));
  p->fixed = g.t[FIXED_IN_FORCE][k] == 1;
  p->production = g.t[GROWN_SHARE][k] * grown + g.t[FIXED][k];
  p->own = MIN(p->production, g.t[OWN_USE][k]);
  p->exported = (p->production - p->own) * g.t[EXPORT_SHARE][k];
}

static inline void flows_of_response(Producer *p, Given g, int k, double request) {
  p->asked = request * g.n[DRAW_WEIGHT];
  p->givable = MAX(0, p->stock - g.t[RESERVE_FLOOR][k]) / g.n[RELEASE_TIME];
  p->draw = MIN(p->asked, p->givable);

  double j = p->j = g.t[LATE_JOINT_SHARE][k];
  p->lead = MIN(120, p->book / MAX(p->production, 1));
  p->price = g.n[PRICE0] *
             (1 + g.n[SCARCITY] * (MAX(p->lead, g.n[BOOK_MONTHS0]) / g.n[BOOK_MONTHS0] - 1)) *
             (1 - g.n[JOINT_DISCOUNT] * j);
  p->wanted = (1 - j) * g.t[ORDERS][k] + j * g.t[LATE_ORDERS][k];
  double budget = g.n[GDP] * g.t[DEFENCE_SHARE][k] * g.t[SHELL_SHARE][k] / 12;
  p->affordable = budget / p->price;
  p->signed_ = p->fixed ? p->production : MIN(p->wanted, p->affordable);

  double years = (1 - j) * g.t[CONTRACT_YEARS][k] + j * g.n[JOINT_CONTRACT_YEARS];
  double visible = p->book + p->signed_ * 12 * (years - 1);
  p->by_visibility = visible / g.t[PAYBACK][k];
  double desired = MIN(p->signed_, p->by_visibility);
  p->building = p->c1 + p->c2 + p->c3;
  p->start = MAX(0, desired - p->capacity - p->building) / g.t[DECISION_TIME][k];
  p->arrivals = 3 / g.t[TRANSIT_TIME][k] * p->a3;
}

static inline void advance_producer(Producer *p, Given g, int k, double dt) {
  double r = 3 / g.t[BUILD_TIME][k];
  double finished = r * p->c3;
  p->c3 += dt * (r * p->c2 - finished);
  p->c2 += dt * (r * p->c1 - r * p->c2);
  p->c1 += dt * (p->start - r * p->c1);
  p->capacity += dt * finished;
  p->book += dt * (p->signed_ - p->production);
  p->shift += dt * (g.t[SHIFTS][k] - p->shift) / g.n[HIRING_TIME];
  p->stock += dt * (p->production - p->own - p->exported - p->draw);

  double shipped = p->exported + p->draw;
  double ready = g.t[INTERCHANGEABLE][k];
  double phi = ready + (1 - ready) * p->j * g.n[JOINT_STANDARD_GAIN];
  double sorted = p->sorting / g.t[SORT_TIME][k];
  p->sorting += dt * (shipped * (1 - phi) - sorted);
  double s = 3 / g.t[TRANSIT_TIME][k];
  p->a3 += dt * (s * p->a2 - p->arrivals);
  p->a2 += dt * (s * p->a1 - s * p->a2);
  p->a1 += dt * (shipped * phi + sorted - s * p->a1);

  p->delivered += dt * p->arrivals;
  p->produced += dt * p->production;
  p->own_total += dt * p->own;
  p->signed_value += dt * p->signed_ * p->price;
}

static inline void begin(Engine *e, Given us, Given europe, Given ukraine) {
  begin_producer(&e->us, us);
  begin_producer(&e->europe, europe);
  memset(&e->ukraine, 0, sizeof e->ukraine);
  e->ukraine.stock = ukraine.n[UKRAINE_STOCK0];
  e->ukraine.guns_ready = ukraine.n[GUNS0];
}

static inline void flows(Engine *e, Given us, Given europe, Given ukraine, int k) {
  Ukraine *u = &e->ukraine;
  flows_of_production(&e->us, us, k);
  flows_of_production(&e->europe, europe, k);
  u->need = ukraine.t[NEED][k];
  u->elsewhere = ukraine.t[ELSEWHERE][k];
  double cover = (ukraine.t[COVER_WANTED][k] * u->need - u->stock) / ukraine.n[ADJUST_TIME];
  u->request = MAX(0, u->need + cover - u->elsewhere - (e->us.exported + e->europe.exported));
  flows_of_response(&e->us, us, k, u->request);
  flows_of_response(&e->europe, europe, k, u->request);
  u->by_guns = u->guns_ready * ukraine.n[FIRE_RATE] * DAYS_PER_MONTH;
  u->by_stock = MAX(0, u->stock) / ukraine.n[RATION_TIME];
  u->fired = MIN(u->need, MIN(u->by_guns, u->by_stock));
}

static inline void advance(Engine *e, Given us, Given europe, Given ukraine, int k, double dt) {
  Ukraine *u = &e->ukraine;
  advance_producer(&e->us, us, k, dt);
  advance_producer(&e->europe, europe, k, dt);
  u->stock += dt * (e->us.arrivals + e->europe.arrivals + u->elsewhere - u->fired);
  u->fired_total += dt * u->fired;
  u->shortfall += dt * (u->need - u->fired);
  u->elsewhere_total += dt * u->elsewhere;
  double broken = u->fired / ukraine.n[ROUNDS_PER_BREAKDOWN];
  double repaired = u->guns_in_repair / ukraine.t[REPAIR_TIME][k];
  u->guns_ready += dt * (ukraine.t[GUN_DELIVERIES][k] - broken + repaired);
  u->guns_in_repair += dt * (broken * (1 - ukraine.n[SCRAP_SHARE]) - repaired);
}

/* ---- One run, all series and limits ---- */

static void record_producer(double *columns, int rows, int k, const Producer *p, double reserve_floor) {
  const double values[PRODUCER_SERIES] = {
      p->capacity, p->building, p->book, p->lead, p->price, p->signed_, p->shift, p->production, p->own,
      p->exported, p->draw, p->stock, p->stock - reserve_floor, p->sorting, p->a1 + p->a2 + p->a3,
      p->arrivals, p->delivered, p->produced, p->signed_value, p->own_total};
  for (int s = 0; s < PRODUCER_SERIES; s++) columns[(size_t)s * rows + k] = values[s];
}

static uint8_t lowest_of(double a, double b, double c) {
  return a <= b && a <= c ? 0 : b <= c ? 1 : 2;
}

static void record_limits(uint8_t *limits, int rows, int k, const Producer *p) {
  limits[k] = p->fixed ? 3 : lowest_of(p->by_capacity, p->by_inputs, p->by_book);
  limits[rows + k] = p->asked <= p->givable ? 0 : 1;
  limits[2 * rows + k] = p->start < 1e-9 * p->capacity    ? 0
                         : p->by_visibility < p->signed_  ? 1
                         : p->affordable < p->wanted      ? 2
                                                          : 3;
}

static void run(const Input *in, Given us, Given europe, Given ukraine, double *columns, uint8_t *limits) {
  int rows = in->steps + 1;
  Engine e;
  begin(&e, us, europe, ukraine);
  for (int k = 0;; k++) {
    flows(&e, us, europe, ukraine, k);
    const Ukraine *u = &e.ukraine;
    const double shared[SHARED_SERIES] = {
        u->need, u->elsewhere, u->request, u->elsewhere_total, u->guns_ready, u->guns_in_repair,
        u->stock, e.us.arrivals + e.europe.arrivals, u->fired, u->fired_total, u->shortfall};
    for (int s = 0; s < SHARED_SERIES; s++) columns[(size_t)s * rows + k] = shared[s];
    record_producer(columns + (size_t)SHARED_SERIES * rows, rows, k, &e.us, us.t[RESERVE_FLOOR][k]);
    record_producer(columns + (size_t)(SHARED_SERIES + PRODUCER_SERIES) * rows, rows, k, &e.europe,
                    europe.t[RESERVE_FLOOR][k]);
    limits[k] = lowest_of(u->need, u->by_guns, u->by_stock);
    record_limits(limits + rows, rows, k, &e.us);
    record_limits(limits + 4 * rows, rows, k, &e.europe);
    if (k == in->steps) return;
    advance(&e, us, europe, ukraine, k, in->dt);
  }
}

/* ---- The ensemble ---- */

static void fill(double *out, int count, const double *base, int first, int every, Draw d, double drawn) {
  if (d.flat)
    for (int k = 0; k < count; k++) out[k] = drawn;
  else
    for (int k = 0; k < count; k++) {
      double value = drawn * base[first + k * every];
      out[k] = MIN(d.most, MAX(d.least, value));
    }
}

typedef struct { double *releasable, *lead, *exports, *drawdown, *production; } MemberColumns;

static int bare_row(const double *releasable, int rows) {
  if (!(releasable[0] > 0)) return -1;
  for (int k = 0; k < rows; k++) if (releasable[k] <= 0.05 * releasable[0]) return k;
  return -1;
}

static int rebuilt_row(const double *releasable, int rows, int bare) {
  if (bare < 0) return -1;
  for (int k = bare + 1; k < rows; k++) if (releasable[k] >= releasable[0]) return k;
  return -1;
}

static int peak_row(const double *lead, int rows) {
  int peak = 0;
  for (int k = 1; k < rows; k++) if (lead[k] > lead[peak]) peak = k;
  return peak;
}

typedef struct { int from, first, least_days, step_days; double weeks; } Spells;

static inline void see(Spells *s, int k, int on) {
  if (on) {
    if (s->from < 0) s->from = k;
  } else if (s->from >= 0) {
    int rows = k - s->from;
    if (rows * s->step_days >= s->least_days) {
      if (s->first < 0) s->first = s->from;
      s->weeks += rows * s->step_days / 7.0;
    }
    s->from = -1;
  }
}

static void ensemble(const Input *in, float *kept, double *outcomes) {
  int rows = in->steps + 1, members = in->members;
  double *tables = malloc(sizeof(double) * TABLES * rows);
  double *t[TABLES], n[NUMBERS];
  memcpy(tables, in->base, sizeof(double) * TABLES * rows);
  memcpy(n, in->numbers, sizeof n);
  for (int i = 0; i < TABLES; i++) t[i] = tables + (size_t)i * rows;
  Given us = {n, t}, europe = {n + PRODUCER_NUMBERS, t + PRODUCER_TABLES};
  Given ukraine = {n + 2 * PRODUCER_NUMBERS, t + 2 * PRODUCER_TABLES};
  static const int late_table[4] = {LATE_ORDERS, LATE_JOINT_SHARE, PRODUCER_TABLES + LATE_ORDERS,
                                    PRODUCER_TABLES + LATE_JOINT_SHARE};

  double *columns = malloc(sizeof(double) * 12 * rows);
  MemberColumns c[2];
  for (int b = 0; b < 2; b++) {
    double *at = columns + (size_t)b * 5 * rows;
    c[b] = (MemberColumns){at, at + rows, at + 2 * rows, at + 3 * rows, at + 4 * rows};
  }
  double *fired = columns + (size_t)10 * rows, *stock = columns + (size_t)11 * rows;
  const double *series[KEPT] = {c[0].releasable, c[1].releasable, stock, fired, c[0].production, c[1].production};
  int kept_rows = in->steps / in->keep_every + 1 + (in->steps % in->keep_every != 0);

  for (int m = 0; m < members; m++) {
    for (int i = 0; i < NUMBERS; i++)
      if (in->number_draws[i].row >= 0) n[i] = in->draws[(size_t)in->number_draws[i].row * members + m];
    for (int i = 0; i < TABLES; i++) {
      Draw d = in->table_draws[i];
      if (d.row >= 0)
        fill(t[i], rows, in->base + (size_t)i * rows, 0, 1, d, in->draws[(size_t)d.row * members + m]);
    }
    if (in->delay_row >= 0) {
      int late = (int)floor(in->draws[(size_t)in->delay_row * members + m] * DAYS_PER_MONTH + 0.5);
      for (int i = 0; i < 4; i++) {
        Draw d = in->late_draws[i];
        double drawn = d.row < 0 ? 1 : in->draws[(size_t)d.row * members + m];
        fill(t[late_table[i]], rows, in->late + (size_t)i * in->days, in->most_late - late, in->step_days, d, drawn);
      }
    }

    Engine e;
    begin(&e, us, europe, ukraine);
    for (int k = 0;; k++) {
      flows(&e, us, europe, ukraine, k);
      const Producer *p[2] = {&e.us, &e.europe};
      for (int b = 0; b < 2; b++) {
        c[b].releasable[k] = p[b]->stock - (b == 0 ? us : europe).t[RESERVE_FLOOR][k];
        c[b].lead[k] = p[b]->lead;
        c[b].exports[k] = p[b]->exported;
        c[b].drawdown[k] = p[b]->draw;
        c[b].production[k] = p[b]->production;
      }
      fired[k] = e.ukraine.fired;
      stock[k] = e.ukraine.stock;
      if (k == in->steps) break;
      advance(&e, us, europe, ukraine, k, in->dt);
    }

    double *o = outcomes + m;
    const Producer *p[2] = {&e.us, &e.europe};
    for (int b = 0; b < 2; b++) {
      int bare = bare_row(c[b].releasable, rows), peak = peak_row(c[b].lead, rows);
      int rebuilt = rebuilt_row(c[b].releasable, rows, bare);
      const double values[6] = {bare < 0 ? NEVER : bare * in->step_days,
                                rebuilt < 0 ? NEVER : rebuilt * in->step_days,
                                p[b]->delivered, p[b]->signed_value, c[b].lead[peak], peak * in->step_days};
      for (int i = 0; i < 6; i++, o += members) *o = values[i];
    }
    Spells hunger = {-1, -1, 28, in->step_days, 0}, crossover = {-1, -1, 91, in->step_days, 0};
    const double *need = ukraine.t[NEED], *elsewhere = ukraine.t[ELSEWHERE];
    for (int k = 0; k < in->steps; k++) {
      see(&hunger, k, k * in->step_days >= in->hunger_since && need[k] > 0 && fired[k] < 0.5 * need[k]);
      see(&crossover, k, need[k] > 0 && c[0].exports[k] + c[1].exports[k] + elsewhere[k] >= need[k]);
    }
    see(&hunger, in->steps, 0);
    see(&crossover, in->steps, 0);
    const double values[5] = {hunger.first < 0 ? NEVER : hunger.first * in->step_days, hunger.weeks,
                              e.ukraine.shortfall, e.ukraine.fired_total,
                              crossover.first < 0 ? NEVER : crossover.first * in->step_days};
    for (int i = 0; i < 5; i++, o += members) *o = values[i];
    for (int y = 0; y < in->years; y++, o += members) {
      double drawn = 0, left = 0;
      for (int k = in->year_from[y]; k < in->year_from[y + 1]; k++) {
        drawn += c[0].drawdown[k] + c[1].drawdown[k];
        left += c[0].drawdown[k] + c[0].exports[k] + (c[1].drawdown[k] + c[1].exports[k]);
      }
      *o = left > 0 ? drawn / left : NEVER;
    }

    for (int s = 0; s < KEPT; s++) {
      float *to = kept + (size_t)s * kept_rows * members + m;
      for (int i = 0; i < kept_rows; i++, to += members) {
        int k = i * in->keep_every;
        *to = (float)series[s][k < in->steps ? k : in->steps];
      }
    }
  }
  free(columns);
  free(tables);
}

/* ---- Bands: bins of equal width, then quickselect in those that hold a wanted value ---- */

static void select_(float *values, int left, int right, int rank) {
  while (left < right) {
    float pivot = values[(left + right) >> 1];
    int i = left, j = right;
    while (i <= j) {
      while (values[i] < pivot) i++;
      while (values[j] > pivot) j--;
      if (i <= j) {
        float value = values[i];
        values[i++] = values[j];
        values[j--] = value;
      }
    }
    if (rank <= j) right = j;
    else if (rank >= i) left = i;
    else return;
  }
}

static void bands(const Input *in, const float *kept, double *out) {
  int n = in->members, last = n - 1;
  int kept_rows = in->steps / in->keep_every + 1 + (in->steps % in->keep_every != 0);
  int bins = MIN(65536, MAX(16, n >> 2));
  uint16_t *bin_of = malloc(sizeof(uint16_t) * n);
  float *binned = malloc(sizeof(float) * n);
  uint32_t *edges = malloc(sizeof(uint32_t) * bins);
  for (int s = 0; s < KEPT; s++)
    for (int row = 0; row < kept_rows; row++) {
      const float *values = kept + ((size_t)s * kept_rows + row) * n;
      float lowest = values[0], highest = values[0];
      for (int i = 1; i < n; i++) {
        lowest = MIN(lowest, values[i]);
        highest = MAX(highest, values[i]);
      }
      double scale = highest > lowest ? (bins - 1) / ((double)highest - lowest) : 0;
      memset(edges, 0, sizeof(uint32_t) * bins);
      for (int i = 0; i < n; i++) {
        bin_of[i] = (uint16_t)(((double)values[i] - lowest) * scale);
        edges[bin_of[i]]++;
      }
      uint32_t start = 0;
      for (int b = 0; b < bins; b++) {
        uint32_t size = edges[b];
        edges[b] = start;
        start += size;
      }
      for (int i = 0; i < n; i++) binned[edges[bin_of[i]]++] = values[i];
      int bin = 0, from = 0;
      for (int l = 0; l < LEVELS; l++) {
        double h = last * levels[l];
        int rank = (int)floor(h);
        double found[2];
        for (int next = 0; next < 2; next++) {
          int wanted = MIN(rank + next, last);
          while (edges[bin] <= (uint32_t)wanted) from = edges[bin++];
          select_(binned, from, edges[bin] - 1, wanted);
          from = wanted;
          found[next] = binned[wanted];
        }
        out[((size_t)s * LEVELS + l) * kept_rows + row] = found[0] + (found[1] - found[0]) * (h - rank);
      }
    }
  free(bin_of);
  free(binned);
  free(edges);
}

/* ---- Files and clock ---- */

static void *read_array(FILE *file, size_t size, size_t count) {
  void *memory = malloc(size * count + 1);
  if (memory == NULL || fread(memory, size, count, file) != count) {
    fprintf(stderr, "the input ends too early\n");
    exit(1);
  }
  return memory;
}

static Input read_input(const char *path) {
  FILE *file = fopen(path, "rb");
  if (file == NULL) {
    fprintf(stderr, "cannot read %s\n", path);
    exit(1);
  }
  Input in;
  int32_t *head = read_array(file, sizeof(int32_t), 10);
  memcpy(&in, head, sizeof(int32_t) * 10);
  free(head);
  in.dt = in.step_days / DAYS_PER_MONTH;
  size_t rows = in.steps + 1;
  in.base = read_array(file, sizeof(double), TABLES * rows);
  in.numbers = read_array(file, sizeof(double), NUMBERS);
  in.late = read_array(file, sizeof(double), (size_t)4 * in.days);
  in.draws = read_array(file, sizeof(double), (size_t)in.rows * in.members);
  double *draws = read_array(file, sizeof(double), 4 * (TABLES + NUMBERS + 4));
  Draw *all[] = {in.table_draws, in.number_draws, in.late_draws};
  int counts[] = {TABLES, NUMBERS, 4}, at = 0;
  for (int part = 0; part < 3; part++)
    for (int i = 0; i < counts[part]; i++, at += 4)
      all[part][i] = (Draw){(int32_t)draws[at], (int32_t)draws[at + 1], draws[at + 2], draws[at + 3]};
  in.year_from = read_array(file, sizeof(int32_t), in.years + 1);
  fclose(file);
  return in;
}

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

static void write_array(FILE *file, const void *memory, size_t size, size_t count) {
  if (fwrite(memory, size, count, file) != count) exit(1);
}

int main(int argc, char **argv) {
  if (argc != 5) {
    fprintf(stderr, "usage: shells <input> run|ensemble <repeats> <output>\n");
    return 2;
  }
  Input in = read_input(argv[1]);
  int repeats = atoi(argv[3]);
  FILE *file = fopen(argv[4], "wb");
  if (file == NULL) return 1;
  size_t rows = in.steps + 1;

  if (strcmp(argv[2], "run") == 0) {
    enum { RUNS = 200 };
    double *t[TABLES];
    for (int i = 0; i < TABLES; i++) t[i] = in.base + (size_t)i * rows;
    Given us = {in.numbers, t}, europe = {in.numbers + PRODUCER_NUMBERS, t + PRODUCER_TABLES};
    Given ukraine = {in.numbers + 2 * PRODUCER_NUMBERS, t + 2 * PRODUCER_TABLES};
    double *columns = malloc(sizeof(double) * SERIES * rows);
    uint8_t *limits = malloc(LIMITS * rows);
    for (int repeat = 0; repeat < repeats; repeat++) {
      double start = now();
      for (int i = 0; i < RUNS; i++) run(&in, us, europe, ukraine, columns, limits);
      printf("%.6f\n", (now() - start) / RUNS);
    }
    write_array(file, columns, sizeof(double), SERIES * rows);
    write_array(file, limits, 1, LIMITS * rows);
  } else {
    size_t kept_rows = in.steps / in.keep_every + 1 + (in.steps % in.keep_every != 0);
    double *outcomes = malloc(sizeof(double) * (OUTCOMES + in.years) * in.members);
    double *quantiles = malloc(sizeof(double) * KEPT * LEVELS * kept_rows);
    for (int repeat = 0; repeat < repeats; repeat++) {
      double start = now();
      float *kept = malloc(sizeof(float) * KEPT * kept_rows * in.members);
      ensemble(&in, kept, outcomes);
      double middle = now();
      bands(&in, kept, quantiles);
      printf("%.6f %.6f\n", middle - start, now() - middle);
      free(kept);
    }
    write_array(file, quantiles, sizeof(double), KEPT * LEVELS * kept_rows);
    write_array(file, outcomes, sizeof(double), (OUTCOMES + in.years) * in.members);
  }
  fclose(file);
  return 0;
}
