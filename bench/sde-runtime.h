/* What the C that SDEverywhere generates asks for, as far as the neutral model uses it; written for the benchmark, because
   its own runtime is not a package of the registry. */
#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

/* Only messages about what is not used go there. */
#define fprintf(...)
#define _NA_ (-1e308)
#define _EXP(x) exp(x)
#define _MIN(a, b) fmin(a, b)
#define _MAX(a, b) fmax(a, b)
#define _INTEG(value, rate) ((value) + (rate) * _time_step)
#define _LOOKUP(lookup, x) lookup_at(lookup, x)

double _time;

typedef struct {
  size_t size;
  const double *points;
  size_t last;
} Lookup;

static Lookup *__new_lookup(size_t size, bool copy, const double *points) {
  Lookup *lookup = malloc(sizeof *lookup);
  (void)copy;
  lookup->size = size;
  lookup->points = points;
  lookup->last = 0;
  return lookup;
}

static double lookup_at(Lookup *lookup, double x) {
  const double *p = lookup->points;
  size_t k = p[2 * lookup->last] < x ? lookup->last : 0;
  while (k + 1 < lookup->size && p[2 * (k + 1)] < x) k++;
  lookup->last = k;
  if (k + 1 >= lookup->size || x <= p[0]) return x <= p[0] ? p[1] : p[2 * k + 1];
  return p[2 * k + 1] + (x - p[2 * k]) * (p[2 * k + 3] - p[2 * k + 1]) / (p[2 * k + 2] - p[2 * k]);
}

static double *output;
static void outputVar(double value) { *output++ = value; }
