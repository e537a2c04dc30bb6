/*
 * An ensemble of the model in plain C, as a yardstick for src/model: the same tables, the same draws, one
 * thread. Its steps are made from the same table of equations as ours (generated/steps.h).
 * scripts/bench.ts writes the tables, compiles this and compares its numbers with ours before it measures.
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

#include "generated/steps.h"

enum { LIMITS = 7 };
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

/* Where the columns and totals of each producer stand. */
static const int releasable_of[2] = {MEMBER_US_RELEASABLE, MEMBER_EUROPE_RELEASABLE};
static const int exports_of[2] = {MEMBER_US_EXPORTS, MEMBER_EUROPE_EXPORTS};
static const int drawdown_of[2] = {MEMBER_US_DRAWDOWN, MEMBER_EUROPE_DRAWDOWN};
static const int delivered_of[2] = {MEMBER_LAST_US_DELIVERED, MEMBER_LAST_EUROPE_DELIVERED};
static const int signed_value_of[2] = {MEMBER_LAST_US_SIGNED_VALUE, MEMBER_LAST_EUROPE_SIGNED_VALUE};
static const int kept_series[KEPT] = {MEMBER_US_RELEASABLE, MEMBER_EUROPE_RELEASABLE, MEMBER_UKRAINE_STOCK,
                                      MEMBER_UKRAINE_FIRED, MEMBER_US_PRODUCTION, MEMBER_EUROPE_PRODUCTION};

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
  static const int late_table[4] = {US_LATE_ORDERS, US_LATE_JOINT_SHARE, EUROPE_LATE_ORDERS,
                                    EUROPE_LATE_JOINT_SHARE};
  double *block = malloc(sizeof(double) * MEMBER_SERIES * rows);
  double *columns[MEMBER_SERIES], last[MEMBER_LASTS];
  Peak peaks[2];
  for (int i = 0; i < MEMBER_SERIES; i++) columns[i] = block + (size_t)i * rows;
  const double *fired = columns[MEMBER_UKRAINE_FIRED];
  const double *us_exports = columns[MEMBER_US_EXPORTS], *europe_exports = columns[MEMBER_EUROPE_EXPORTS];
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

    step_member(n, t, in->dt, in->steps, columns, last, peaks);

    double *o = outcomes + m;
    for (int b = 0; b < 2; b++) {
      const double *releasable = columns[releasable_of[b]];
      int bare = bare_row(releasable, rows);
      int rebuilt = rebuilt_row(releasable, rows, bare);
      const double values[6] = {bare < 0 ? NEVER : bare * in->step_days,
                                rebuilt < 0 ? NEVER : rebuilt * in->step_days,
                                last[delivered_of[b]], last[signed_value_of[b]],
                                peaks[b].most, peaks[b].row * in->step_days};
      for (int i = 0; i < 6; i++, o += members) *o = values[i];
    }
    Spells hunger = {-1, -1, 28, in->step_days, 0}, crossover = {-1, -1, 91, in->step_days, 0};
    const double *need = t[NEED], *elsewhere = t[ELSEWHERE];
    for (int k = 0; k < in->steps; k++) {
      see(&hunger, k, k * in->step_days >= in->hunger_since && need[k] > 0 && fired[k] < 0.5 * need[k]);
      see(&crossover, k, need[k] > 0 && us_exports[k] + europe_exports[k] + elsewhere[k] >= need[k]);
    }
    see(&hunger, in->steps, 0);
    see(&crossover, in->steps, 0);
    const double values[5] = {hunger.first < 0 ? NEVER : hunger.first * in->step_days, hunger.weeks,
                              last[MEMBER_LAST_UKRAINE_SHORTFALL],
                              last[MEMBER_LAST_UKRAINE_FIRED_TOTAL],
                              crossover.first < 0 ? NEVER : crossover.first * in->step_days};
    for (int i = 0; i < 5; i++, o += members) *o = values[i];
    for (int y = 0; y < in->years; y++, o += members) {
      double drawn = 0, left = 0;
      for (int k = in->year_from[y]; k < in->year_from[y + 1]; k++) {
        for (int b = 0; b < 2; b++) {
          drawn += columns[drawdown_of[b]][k];
          left += columns[drawdown_of[b]][k] + columns[exports_of[b]][k];
        }
      }
      *o = left > 0 ? drawn / left : NEVER;
    }

    for (int s = 0; s < KEPT; s++) {
      float *to = kept + (size_t)s * kept_rows * members + m;
      for (int i = 0; i < kept_rows; i++, to += members) {
        int k = i * in->keep_every;
        *to = (float)columns[kept_series[s]][k < in->steps ? k : in->steps];
      }
    }
  }
  free(block);
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
    double *series = malloc(sizeof(double) * RUN_SERIES * rows), *columns[RUN_SERIES];
    uint8_t *words = malloc(LIMITS * rows), *limits[LIMITS];
    for (int i = 0; i < RUN_SERIES; i++) columns[i] = series + (size_t)i * rows;
    for (int i = 0; i < LIMITS; i++) limits[i] = words + (size_t)i * rows;
    for (int repeat = 0; repeat < repeats; repeat++) {
      double start = now();
      for (int i = 0; i < RUNS; i++) step_run(in.numbers, t, in.dt, in.steps, columns, limits);
      printf("%.6f\n", (now() - start) / RUNS);
    }
    write_array(file, series, sizeof(double), RUN_SERIES * rows);
    write_array(file, words, 1, LIMITS * rows);
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
