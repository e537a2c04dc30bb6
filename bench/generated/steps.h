/* Made from src/model/equations.ts by `npm run generate`: change it there. */

/* The order of the numbers, and of the tables, which have one value a row. */
enum {
  ADJUST_TIME, RATION_TIME, UKRAINE_STOCK0, US_CAPACITY0, US_BOOK_MONTHS0, US_STOCK0,
  US_PATIENCE, US_DRAW_WEIGHT, US_PRICE0, US_GDP, EUROPE_CAPACITY0, EUROPE_BOOK_MONTHS0,
  EUROPE_STOCK0, EUROPE_PATIENCE, EUROPE_DRAW_WEIGHT, EUROPE_PRICE0, EUROPE_GDP, HIRING_TIME,
  CYCLE_TIME, SCARCITY, JOINT_DELAY, JOINT_CONTRACT_YEARS, JOINT_DISCOUNT, JOINT_STANDARD_GAIN,
  RELEASE_TIME, GUNS0, FIRE_RATE, ROUNDS_PER_BREAKDOWN, SCRAP_SHARE, NUMBERS };
enum {
  NEED, ELSEWHERE, COVER_WANTED, US_RESERVE_FLOOR, US_OWN_USE, US_ORDERS, US_CONTRACT_YEARS,
  US_SHIFTS, US_INPUTS, US_BUILD_TIME, US_EXPORT_SHARE, US_AID_SHARE, US_SOLD_SHARE,
  US_DEFENCE_SHARE, US_SHELL_SHARE, US_JOINT_SHARE, EUROPE_RESERVE_FLOOR, EUROPE_OWN_USE,
  EUROPE_ORDERS, EUROPE_CONTRACT_YEARS, EUROPE_SHIFTS, EUROPE_INPUTS, EUROPE_BUILD_TIME,
  EUROPE_EXPORT_SHARE, EUROPE_AID_SHARE, EUROPE_SOLD_SHARE, EUROPE_DEFENCE_SHARE,
  EUROPE_SHELL_SHARE, EUROPE_JOINT_SHARE, PAYBACK, DECISION_TIME, TRANSIT_TIME, SORT_TIME,
  INTERCHANGEABLE, GUN_DELIVERIES, REPAIR_TIME, US_FIXED_IN_FORCE, US_GROWN_SHARE, US_FIXED,
  US_LATE_ORDERS, US_LATE_JOINT_SHARE, EUROPE_FIXED_IN_FORCE, EUROPE_GROWN_SHARE, EUROPE_FIXED,
  EUROPE_LATE_ORDERS, EUROPE_LATE_JOINT_SHARE, TABLES };

typedef struct { double most; int row; } Peak;

static inline double least(double a, double b) { return a < b ? a : b; }
static inline double most(double a, double b) { return a > b ? a : b; }

/* What step_run records: the columns, and what the last row comes to. */
enum {
  RUN_NEED, RUN_ELSEWHERE, RUN_REQUEST, RUN_ELSEWHERE_TOTAL, RUN_GUNS_READY, RUN_GUNS_IN_REPAIR,
  RUN_UKRAINE_STOCK, RUN_UKRAINE_ARRIVALS, RUN_UKRAINE_FIRED, RUN_UKRAINE_FIRED_TOTAL,
  RUN_UKRAINE_SHORTFALL, RUN_US_CAPACITY, RUN_US_BUILDING, RUN_US_BOOK, RUN_US_LEAD_TIME,
  RUN_US_PRICE, RUN_US_SIGNED, RUN_US_SHIFTS, RUN_US_PRODUCTION, RUN_US_OWN_USE, RUN_US_EXPORTS,
  RUN_US_DRAWDOWN, RUN_US_STOCK, RUN_US_RELEASABLE, RUN_US_SORTING, RUN_US_IN_TRANSIT,
  RUN_US_ARRIVALS, RUN_US_DELIVERED, RUN_US_PRODUCED, RUN_US_SIGNED_VALUE, RUN_US_OWN_TOTAL,
  RUN_US_SOLD, RUN_US_SOLD_TOTAL, RUN_US_WORKED_CAPACITY, RUN_EUROPE_CAPACITY, RUN_EUROPE_BUILDING,
  RUN_EUROPE_BOOK, RUN_EUROPE_LEAD_TIME, RUN_EUROPE_PRICE, RUN_EUROPE_SIGNED, RUN_EUROPE_SHIFTS,
  RUN_EUROPE_PRODUCTION, RUN_EUROPE_OWN_USE, RUN_EUROPE_EXPORTS, RUN_EUROPE_DRAWDOWN,
  RUN_EUROPE_STOCK, RUN_EUROPE_RELEASABLE, RUN_EUROPE_SORTING, RUN_EUROPE_IN_TRANSIT,
  RUN_EUROPE_ARRIVALS, RUN_EUROPE_DELIVERED, RUN_EUROPE_PRODUCED, RUN_EUROPE_SIGNED_VALUE,
  RUN_EUROPE_OWN_TOTAL, RUN_EUROPE_SOLD, RUN_EUROPE_SOLD_TOTAL, RUN_EUROPE_WORKED_CAPACITY,
  RUN_SERIES };

static void step_run(const double *numbers, double *const *tables, double dt, int steps, double *const *columns, uint8_t *const *limits) {
  const double days_per_month = 30.4375;
  const double months_per_year = 12;
  const double first_year = 1;
  const double longest_lead = 120;
  const double least_production = 1;
  const double adjust_time = numbers[ADJUST_TIME];
  const double ration_time = numbers[RATION_TIME];
  const double ukraine_stock0 = numbers[UKRAINE_STOCK0];
  const double us_capacity0 = numbers[US_CAPACITY0];
  const double us_book_months0 = numbers[US_BOOK_MONTHS0];
  const double us_stock0 = numbers[US_STOCK0];
  const double us_patience = numbers[US_PATIENCE];
  const double us_draw_weight = numbers[US_DRAW_WEIGHT];
  const double us_price0 = numbers[US_PRICE0];
  const double us_gdp = numbers[US_GDP];
  const double europe_capacity0 = numbers[EUROPE_CAPACITY0];
  const double europe_book_months0 = numbers[EUROPE_BOOK_MONTHS0];
  const double europe_stock0 = numbers[EUROPE_STOCK0];
  const double europe_patience = numbers[EUROPE_PATIENCE];
  const double europe_draw_weight = numbers[EUROPE_DRAW_WEIGHT];
  const double europe_price0 = numbers[EUROPE_PRICE0];
  const double europe_gdp = numbers[EUROPE_GDP];
  const double hiring_time = numbers[HIRING_TIME];
  const double cycle_time = numbers[CYCLE_TIME];
  const double scarcity = numbers[SCARCITY];
  const double joint_contract_years = numbers[JOINT_CONTRACT_YEARS];
  const double joint_discount = numbers[JOINT_DISCOUNT];
  const double joint_standard_gain = numbers[JOINT_STANDARD_GAIN];
  const double release_time = numbers[RELEASE_TIME];
  const double guns0 = numbers[GUNS0];
  const double fire_rate = numbers[FIRE_RATE];
  const double rounds_per_breakdown = numbers[ROUNDS_PER_BREAKDOWN];
  const double scrap_share = numbers[SCRAP_SHARE];
  const double *need_table = tables[NEED];
  const double *elsewhere_table = tables[ELSEWHERE];
  const double *cover_wanted_table = tables[COVER_WANTED];
  const double *us_reserve_floor_table = tables[US_RESERVE_FLOOR];
  const double *us_own_use_table = tables[US_OWN_USE];
  const double *us_orders_table = tables[US_ORDERS];
  const double *us_contract_years_table = tables[US_CONTRACT_YEARS];
  const double *us_shifts_table = tables[US_SHIFTS];
  const double *us_inputs_table = tables[US_INPUTS];
  const double *us_build_time_table = tables[US_BUILD_TIME];
  const double *us_export_share_table = tables[US_EXPORT_SHARE];
  const double *us_aid_share_table = tables[US_AID_SHARE];
  const double *us_sold_share_table = tables[US_SOLD_SHARE];
  const double *us_defence_share_table = tables[US_DEFENCE_SHARE];
  const double *us_shell_share_table = tables[US_SHELL_SHARE];
  const double *europe_reserve_floor_table = tables[EUROPE_RESERVE_FLOOR];
  const double *europe_own_use_table = tables[EUROPE_OWN_USE];
  const double *europe_orders_table = tables[EUROPE_ORDERS];
  const double *europe_contract_years_table = tables[EUROPE_CONTRACT_YEARS];
  const double *europe_shifts_table = tables[EUROPE_SHIFTS];
  const double *europe_inputs_table = tables[EUROPE_INPUTS];
  const double *europe_build_time_table = tables[EUROPE_BUILD_TIME];
  const double *europe_export_share_table = tables[EUROPE_EXPORT_SHARE];
  const double *europe_aid_share_table = tables[EUROPE_AID_SHARE];
  const double *europe_sold_share_table = tables[EUROPE_SOLD_SHARE];
  const double *europe_defence_share_table = tables[EUROPE_DEFENCE_SHARE];
  const double *europe_shell_share_table = tables[EUROPE_SHELL_SHARE];
  const double *payback_table = tables[PAYBACK];
  const double *decision_time_table = tables[DECISION_TIME];
  const double *transit_time_table = tables[TRANSIT_TIME];
  const double *sort_time_table = tables[SORT_TIME];
  const double *interchangeable_table = tables[INTERCHANGEABLE];
  const double *gun_deliveries_table = tables[GUN_DELIVERIES];
  const double *repair_time_table = tables[REPAIR_TIME];
  const double *us_fixed_in_force_table = tables[US_FIXED_IN_FORCE];
  const double *us_grown_share_table = tables[US_GROWN_SHARE];
  const double *us_fixed_table = tables[US_FIXED];
  const double *us_late_orders_table = tables[US_LATE_ORDERS];
  const double *us_late_joint_share_table = tables[US_LATE_JOINT_SHARE];
  const double *europe_fixed_in_force_table = tables[EUROPE_FIXED_IN_FORCE];
  const double *europe_grown_share_table = tables[EUROPE_GROWN_SHARE];
  const double *europe_fixed_table = tables[EUROPE_FIXED];
  const double *europe_late_orders_table = tables[EUROPE_LATE_ORDERS];
  const double *europe_late_joint_share_table = tables[EUROPE_LATE_JOINT_SHARE];
  double *need_column = columns[RUN_NEED];
  double *elsewhere_column = columns[RUN_ELSEWHERE];
  double *request_column = columns[RUN_REQUEST];
  double *elsewhere_total_column = columns[RUN_ELSEWHERE_TOTAL];
  double *guns_ready_column = columns[RUN_GUNS_READY];
  double *guns_in_repair_column = columns[RUN_GUNS_IN_REPAIR];
  double *ukraine_stock_column = columns[RUN_UKRAINE_STOCK];
  double *ukraine_arrivals_column = columns[RUN_UKRAINE_ARRIVALS];
  double *ukraine_fired_column = columns[RUN_UKRAINE_FIRED];
  double *ukraine_fired_total_column = columns[RUN_UKRAINE_FIRED_TOTAL];
  double *ukraine_shortfall_column = columns[RUN_UKRAINE_SHORTFALL];
  double *us_capacity_column = columns[RUN_US_CAPACITY];
  double *us_building_column = columns[RUN_US_BUILDING];
  double *us_book_column = columns[RUN_US_BOOK];
  double *us_lead_time_column = columns[RUN_US_LEAD_TIME];
  double *us_price_column = columns[RUN_US_PRICE];
  double *us_signed_column = columns[RUN_US_SIGNED];
  double *us_shifts_column = columns[RUN_US_SHIFTS];
  double *us_production_column = columns[RUN_US_PRODUCTION];
  double *us_own_use_column = columns[RUN_US_OWN_USE];
  double *us_exports_column = columns[RUN_US_EXPORTS];
  double *us_drawdown_column = columns[RUN_US_DRAWDOWN];
  double *us_stock_column = columns[RUN_US_STOCK];
  double *us_releasable_column = columns[RUN_US_RELEASABLE];
  double *us_sorting_column = columns[RUN_US_SORTING];
  double *us_in_transit_column = columns[RUN_US_IN_TRANSIT];
  double *us_arrivals_column = columns[RUN_US_ARRIVALS];
  double *us_delivered_column = columns[RUN_US_DELIVERED];
  double *us_produced_column = columns[RUN_US_PRODUCED];
  double *us_signed_value_column = columns[RUN_US_SIGNED_VALUE];
  double *us_own_total_column = columns[RUN_US_OWN_TOTAL];
  double *us_sold_column = columns[RUN_US_SOLD];
  double *us_sold_total_column = columns[RUN_US_SOLD_TOTAL];
  double *us_worked_capacity_column = columns[RUN_US_WORKED_CAPACITY];
  double *europe_capacity_column = columns[RUN_EUROPE_CAPACITY];
  double *europe_building_column = columns[RUN_EUROPE_BUILDING];
  double *europe_book_column = columns[RUN_EUROPE_BOOK];
  double *europe_lead_time_column = columns[RUN_EUROPE_LEAD_TIME];
  double *europe_price_column = columns[RUN_EUROPE_PRICE];
  double *europe_signed_column = columns[RUN_EUROPE_SIGNED];
  double *europe_shifts_column = columns[RUN_EUROPE_SHIFTS];
  double *europe_production_column = columns[RUN_EUROPE_PRODUCTION];
  double *europe_own_use_column = columns[RUN_EUROPE_OWN_USE];
  double *europe_exports_column = columns[RUN_EUROPE_EXPORTS];
  double *europe_drawdown_column = columns[RUN_EUROPE_DRAWDOWN];
  double *europe_stock_column = columns[RUN_EUROPE_STOCK];
  double *europe_releasable_column = columns[RUN_EUROPE_RELEASABLE];
  double *europe_sorting_column = columns[RUN_EUROPE_SORTING];
  double *europe_in_transit_column = columns[RUN_EUROPE_IN_TRANSIT];
  double *europe_arrivals_column = columns[RUN_EUROPE_ARRIVALS];
  double *europe_delivered_column = columns[RUN_EUROPE_DELIVERED];
  double *europe_produced_column = columns[RUN_EUROPE_PRODUCED];
  double *europe_signed_value_column = columns[RUN_EUROPE_SIGNED_VALUE];
  double *europe_own_total_column = columns[RUN_EUROPE_OWN_TOTAL];
  double *europe_sold_column = columns[RUN_EUROPE_SOLD];
  double *europe_sold_total_column = columns[RUN_EUROPE_SOLD_TOTAL];
  double *europe_worked_capacity_column = columns[RUN_EUROPE_WORKED_CAPACITY];
  uint8_t *ukraine_limit_column = limits[0];
  uint8_t *us_production_limit_column = limits[1];
  uint8_t *us_draw_limit_column = limits[2];
  uint8_t *us_growth_limit_column = limits[3];
  uint8_t *europe_production_limit_column = limits[4];
  uint8_t *europe_draw_limit_column = limits[5];
  uint8_t *europe_growth_limit_column = limits[6];

  /* Start */
  double us_book = us_capacity0 * us_book_months0;
  double us_c1 = 0;
  double us_c2 = 0;
  double us_c3 = 0;
  double us_capacity = us_capacity0;
  double us_shift = us_shifts_table[0];
  double us_stock = us_stock0;
  double us_sorting = 0;
  double us_a1 = 0;
  double us_a2 = 0;
  double us_a3 = 0;
  double us_delivered = 0;
  double us_produced = 0;
  double us_own_total = 0;
  double us_sold_total = 0;
  double us_signed_value = 0;
  double europe_book = europe_capacity0 * europe_book_months0;
  double europe_c1 = 0;
  double europe_c2 = 0;
  double europe_c3 = 0;
  double europe_capacity = europe_capacity0;
  double europe_shift = europe_shifts_table[0];
  double europe_stock = europe_stock0;
  double europe_sorting = 0;
  double europe_a1 = 0;
  double europe_a2 = 0;
  double europe_a3 = 0;
  double europe_delivered = 0;
  double europe_produced = 0;
  double europe_own_total = 0;
  double europe_sold_total = 0;
  double europe_signed_value = 0;
  double ukraine_stock = ukraine_stock0;
  double ukraine_fired_total = 0;
  double ukraine_shortfall = 0;
  double elsewhere_total = 0;
  double guns_ready = guns0;
  double guns_in_repair = 0;

  for (int k = 0;; k++) {
    /* 1. Production */
    const double us_worked_capacity = us_capacity * us_shift;
    const double us_grown_by_book = us_book / cycle_time;
    const double us_inputs = us_inputs_table[k];
    const double us_grown = least(us_worked_capacity, least(us_inputs, us_grown_by_book));
    const double us_fixed_in_force = us_fixed_in_force_table[k];
    const double us_production = us_fixed_in_force > 0.5 ? us_grown_share_table[k] * us_grown + us_fixed_table[k] : us_grown;
    const double europe_worked_capacity = europe_capacity * europe_shift;
    const double europe_grown_by_book = europe_book / cycle_time;
    const double europe_inputs = europe_inputs_table[k];
    const double europe_grown = least(europe_worked_capacity, least(europe_inputs, europe_grown_by_book));
    const double europe_fixed_in_force = europe_fixed_in_force_table[k];
    const double europe_production = europe_fixed_in_force > 0.5 ? europe_grown_share_table[k] * europe_grown + europe_fixed_table[k] : europe_grown;

    /* 2. Own use, export and sale */
    const double us_own = least(us_production, us_own_use_table[k]);
    const double us_aid_share = us_aid_share_table[k];
    const double us_export = (us_production - us_own) * us_export_share_table[k] * us_aid_share;
    const double us_left_over = us_production - us_own - us_export;
    const double us_sold = us_left_over * us_sold_share_table[k];
    const double europe_own = least(europe_production, europe_own_use_table[k]);
    const double europe_aid_share = europe_aid_share_table[k];
    const double europe_export = (europe_production - europe_own) * europe_export_share_table[k] * europe_aid_share;
    const double europe_left_over = europe_production - europe_own - europe_export;
    const double europe_sold = europe_left_over * europe_sold_share_table[k];

    /* 3. Request */
    const double need = need_table[k];
    const double elsewhere = elsewhere_table[k];
    const double request = most(0, need + (cover_wanted_table[k] * need - ukraine_stock) / adjust_time - elsewhere - (us_export + europe_export));

    /* 4. Draw-down */
    const double us_offered_by_request = request * us_draw_weight;
    const double us_reserve_floor = us_reserve_floor_table[k];
    const double us_offered_by_floor = most(0, us_stock - us_reserve_floor) / release_time;
    const double us_offered = least(us_offered_by_request, us_offered_by_floor);
    const double us_draw = us_offered * us_aid_share;
    const double us_releasable = us_stock - us_reserve_floor;
    const double europe_offered_by_request = request * europe_draw_weight;
    const double europe_reserve_floor = europe_reserve_floor_table[k];
    const double europe_offered_by_floor = most(0, europe_stock - europe_reserve_floor) / release_time;
    const double europe_offered = least(europe_offered_by_request, europe_offered_by_floor);
    const double europe_draw = europe_offered * europe_aid_share;
    const double europe_releasable = europe_stock - europe_reserve_floor;

    /* 5. Price and orders */
    const double us_j = us_late_joint_share_table[k];
    const double us_lead = least(longest_lead, us_book / most(us_production, least_production));
    const double us_price = us_price0 * (1 + scarcity * (most(us_lead, us_book_months0) / us_book_months0 - 1)) * (1 - joint_discount * us_j);
    const double us_wished = (1 - us_j) * us_orders_table[k] + us_j * us_late_orders_table[k];
    const double us_wanted = us_wished * least(1, most(0, 2 - us_lead / us_patience));
    const double us_budget = us_gdp * us_defence_share_table[k] * us_shell_share_table[k] / months_per_year;
    const double us_affordable = us_budget / us_price;
    const double us_signed = us_fixed_in_force > 0.5 ? us_production : least(us_wanted, us_affordable);
    const double europe_j = europe_late_joint_share_table[k];
    const double europe_lead = least(longest_lead, europe_book / most(europe_production, least_production));
    const double europe_price = europe_price0 * (1 + scarcity * (most(europe_lead, europe_book_months0) / europe_book_months0 - 1)) * (1 - joint_discount * europe_j);
    const double europe_wished = (1 - europe_j) * europe_orders_table[k] + europe_j * europe_late_orders_table[k];
    const double europe_wanted = europe_wished * least(1, most(0, 2 - europe_lead / europe_patience));
    const double europe_budget = europe_gdp * europe_defence_share_table[k] * europe_shell_share_table[k] / months_per_year;
    const double europe_affordable = europe_budget / europe_price;
    const double europe_signed = europe_fixed_in_force > 0.5 ? europe_production : least(europe_wanted, europe_affordable);

    /* 6. Why firms build */
    const double us_years = (1 - us_j) * us_contract_years_table[k] + us_j * joint_contract_years;
    const double us_visible = us_book + us_signed * months_per_year * (us_years - first_year);
    const double payback = payback_table[k];
    const double us_paid_back = us_visible / payback;
    const double us_desired = least(us_signed, us_paid_back);
    const double us_building = us_c1 + us_c2 + us_c3;
    const double decision_time = decision_time_table[k];
    const double us_start = most(0, us_desired - us_capacity - us_building) / decision_time;
    const double europe_years = (1 - europe_j) * europe_contract_years_table[k] + europe_j * joint_contract_years;
    const double europe_visible = europe_book + europe_signed * months_per_year * (europe_years - first_year);
    const double europe_paid_back = europe_visible / payback;
    const double europe_desired = least(europe_signed, europe_paid_back);
    const double europe_building = europe_c1 + europe_c2 + europe_c3;
    const double europe_start = most(0, europe_desired - europe_capacity - europe_building) / decision_time;

    /* 7. Flows into stocks */
    const double s = 3 / transit_time_table[k];
    const double us_in_transit = us_a1 + us_a2 + us_a3;
    const double us_arrivals = s * us_a3;
    const double europe_in_transit = europe_a1 + europe_a2 + europe_a3;
    const double europe_arrivals = s * europe_a3;

    /* 8. Fire */
    const double ukraine_fired_by_guns = guns_ready * fire_rate * days_per_month;
    const double ukraine_fired_by_stock = most(0, ukraine_stock) / ration_time;
    const double ukraine_fired = least(need, least(ukraine_fired_by_guns, ukraine_fired_by_stock));

    /* 9. Ukraine’s stock */
    const double ukraine_arrivals = us_arrivals + europe_arrivals;

    need_column[k] = need;
    elsewhere_column[k] = elsewhere;
    request_column[k] = request;
    elsewhere_total_column[k] = elsewhere_total;
    guns_ready_column[k] = guns_ready;
    guns_in_repair_column[k] = guns_in_repair;
    ukraine_stock_column[k] = ukraine_stock;
    ukraine_arrivals_column[k] = ukraine_arrivals;
    ukraine_fired_column[k] = ukraine_fired;
    ukraine_fired_total_column[k] = ukraine_fired_total;
    ukraine_shortfall_column[k] = ukraine_shortfall;
    us_capacity_column[k] = us_capacity;
    us_building_column[k] = us_building;
    us_book_column[k] = us_book;
    us_lead_time_column[k] = us_lead;
    us_price_column[k] = us_price;
    us_signed_column[k] = us_signed;
    us_shifts_column[k] = us_shift;
    us_production_column[k] = us_production;
    us_own_use_column[k] = us_own;
    us_exports_column[k] = us_export;
    us_drawdown_column[k] = us_draw;
    us_stock_column[k] = us_stock;
    us_releasable_column[k] = us_releasable;
    us_sorting_column[k] = us_sorting;
    us_in_transit_column[k] = us_in_transit;
    us_arrivals_column[k] = us_arrivals;
    us_delivered_column[k] = us_delivered;
    us_produced_column[k] = us_produced;
    us_signed_value_column[k] = us_signed_value;
    us_own_total_column[k] = us_own_total;
    us_sold_column[k] = us_sold;
    us_sold_total_column[k] = us_sold_total;
    us_worked_capacity_column[k] = us_worked_capacity;
    europe_capacity_column[k] = europe_capacity;
    europe_building_column[k] = europe_building;
    europe_book_column[k] = europe_book;
    europe_lead_time_column[k] = europe_lead;
    europe_price_column[k] = europe_price;
    europe_signed_column[k] = europe_signed;
    europe_shifts_column[k] = europe_shift;
    europe_production_column[k] = europe_production;
    europe_own_use_column[k] = europe_own;
    europe_exports_column[k] = europe_export;
    europe_drawdown_column[k] = europe_draw;
    europe_stock_column[k] = europe_stock;
    europe_releasable_column[k] = europe_releasable;
    europe_sorting_column[k] = europe_sorting;
    europe_in_transit_column[k] = europe_in_transit;
    europe_arrivals_column[k] = europe_arrivals;
    europe_delivered_column[k] = europe_delivered;
    europe_produced_column[k] = europe_produced;
    europe_signed_value_column[k] = europe_signed_value;
    europe_own_total_column[k] = europe_own_total;
    europe_sold_column[k] = europe_sold;
    europe_sold_total_column[k] = europe_sold_total;
    europe_worked_capacity_column[k] = europe_worked_capacity;
    ukraine_limit_column[k] = ukraine_fired == need ? 0 : (ukraine_fired == ukraine_fired_by_guns ? 1 : 2);
    us_production_limit_column[k] = us_fixed_in_force > 0.5 ? 3 : (us_grown == us_worked_capacity ? 0 : (us_grown == us_inputs ? 1 : 2));
    us_draw_limit_column[k] = us_aid_share < 1 ? 2 : (us_offered == us_offered_by_request ? 0 : 1);
    us_growth_limit_column[k] = us_start < 1e-9 * us_capacity ? 0 : (us_paid_back < us_signed ? 1 : (us_affordable < us_wanted ? 2 : 3));
    europe_production_limit_column[k] = europe_fixed_in_force > 0.5 ? 3 : (europe_grown == europe_worked_capacity ? 0 : (europe_grown == europe_inputs ? 1 : 2));
    europe_draw_limit_column[k] = europe_aid_share < 1 ? 2 : (europe_offered == europe_offered_by_request ? 0 : 1);
    europe_growth_limit_column[k] = europe_start < 1e-9 * europe_capacity ? 0 : (europe_paid_back < europe_signed ? 1 : (europe_affordable < europe_wanted ? 2 : 3));
    if (k == steps) break;

    /* 7. Flows into stocks */
    const double us_r = 3 / us_build_time_table[k];
    const double us_shipped = us_export + us_draw;
    const double interchangeable = interchangeable_table[k];
    const double us_phi = interchangeable + (1 - interchangeable) * us_j * joint_standard_gain;
    const double us_building_on1 = us_r * us_c1;
    const double us_building_on2 = us_r * us_c2;
    const double us_completing = us_r * us_c3;
    const double sort_time = sort_time_table[k];
    const double us_sorting_out = us_sorting / sort_time;
    const double us_travelling1 = s * us_a1;
    const double us_travelling2 = s * us_a2;
    us_book += dt * (us_signed - us_production);
    us_c1 += dt * (us_start - us_building_on1);
    us_c2 += dt * (us_building_on1 - us_building_on2);
    us_c3 += dt * (us_building_on2 - us_completing);
    us_capacity += dt * us_completing;
    us_shift += dt * (us_shifts_table[k] - us_shift) / hiring_time;
    us_stock += dt * (us_left_over - us_sold - us_draw);
    us_sorting += dt * (us_shipped * (1 - us_phi) - us_sorting_out);
    us_a1 += dt * (us_shipped * us_phi + us_sorting_out - us_travelling1);
    us_a2 += dt * (us_travelling1 - us_travelling2);
    us_a3 += dt * (us_travelling2 - us_arrivals);
    us_delivered += dt * us_arrivals;
    us_produced += dt * us_production;
    us_own_total += dt * us_own;
    us_sold_total += dt * us_sold;
    us_signed_value += dt * us_signed * us_price;

    const double europe_r = 3 / europe_build_time_table[k];
    const double europe_shipped = europe_export + europe_draw;
    const double europe_phi = interchangeable + (1 - interchangeable) * europe_j * joint_standard_gain;
    const double europe_building_on1 = europe_r * europe_c1;
    const double europe_building_on2 = europe_r * europe_c2;
    const double europe_completing = europe_r * europe_c3;
    const double europe_sorting_out = europe_sorting / sort_time;
    const double europe_travelling1 = s * europe_a1;
    const double europe_travelling2 = s * europe_a2;
    europe_book += dt * (europe_signed - europe_production);
    europe_c1 += dt * (europe_start - europe_building_on1);
    europe_c2 += dt * (europe_building_on1 - europe_building_on2);
    europe_c3 += dt * (europe_building_on2 - europe_completing);
    europe_capacity += dt * europe_completing;
    europe_shift += dt * (europe_shifts_table[k] - europe_shift) / hiring_time;
    europe_stock += dt * (europe_left_over - europe_sold - europe_draw);
    europe_sorting += dt * (europe_shipped * (1 - europe_phi) - europe_sorting_out);
    europe_a1 += dt * (europe_shipped * europe_phi + europe_sorting_out - europe_travelling1);
    europe_a2 += dt * (europe_travelling1 - europe_travelling2);
    europe_a3 += dt * (europe_travelling2 - europe_arrivals);
    europe_delivered += dt * europe_arrivals;
    europe_produced += dt * europe_production;
    europe_own_total += dt * europe_own;
    europe_sold_total += dt * europe_sold;
    europe_signed_value += dt * europe_signed * europe_price;

    /* 9. Ukraine’s stock */
    ukraine_stock += dt * (us_arrivals + europe_arrivals + elsewhere - ukraine_fired);
    ukraine_fired_total += dt * ukraine_fired;
    ukraine_shortfall += dt * (need - ukraine_fired);
    elsewhere_total += dt * elsewhere;

    /* 10. Guns */
    const double broken = ukraine_fired / rounds_per_breakdown;
    const double repaired = guns_in_repair / repair_time_table[k];
    guns_ready += dt * (gun_deliveries_table[k] - broken + repaired);
    guns_in_repair += dt * (broken * (1 - scrap_share) - repaired);
  }
}

/* What step_member records: the columns, and what the last row comes to. */
enum {
  MEMBER_US_RELEASABLE, MEMBER_US_EXPORTS, MEMBER_US_DRAWDOWN, MEMBER_US_PRODUCTION,
  MEMBER_EUROPE_RELEASABLE, MEMBER_EUROPE_EXPORTS, MEMBER_EUROPE_DRAWDOWN,
  MEMBER_EUROPE_PRODUCTION, MEMBER_UKRAINE_FIRED, MEMBER_UKRAINE_STOCK, MEMBER_SERIES };
enum {
  MEMBER_LAST_US_DELIVERED, MEMBER_LAST_US_SIGNED_VALUE, MEMBER_LAST_EUROPE_DELIVERED,
  MEMBER_LAST_EUROPE_SIGNED_VALUE, MEMBER_LAST_UKRAINE_FIRED_TOTAL, MEMBER_LAST_UKRAINE_SHORTFALL,
  MEMBER_LASTS };

static void step_member(const double *numbers, double *const *tables, double dt, int steps, double *const *columns, double *last, Peak *peaks) {
  const double days_per_month = 30.4375;
  const double months_per_year = 12;
  const double first_year = 1;
  const double longest_lead = 120;
  const double least_production = 1;
  const double adjust_time = numbers[ADJUST_TIME];
  const double ration_time = numbers[RATION_TIME];
  const double ukraine_stock0 = numbers[UKRAINE_STOCK0];
  const double us_capacity0 = numbers[US_CAPACITY0];
  const double us_book_months0 = numbers[US_BOOK_MONTHS0];
  const double us_stock0 = numbers[US_STOCK0];
  const double us_patience = numbers[US_PATIENCE];
  const double us_draw_weight = numbers[US_DRAW_WEIGHT];
  const double us_price0 = numbers[US_PRICE0];
  const double us_gdp = numbers[US_GDP];
  const double europe_capacity0 = numbers[EUROPE_CAPACITY0];
  const double europe_book_months0 = numbers[EUROPE_BOOK_MONTHS0];
  const double europe_stock0 = numbers[EUROPE_STOCK0];
  const double europe_patience = numbers[EUROPE_PATIENCE];
  const double europe_draw_weight = numbers[EUROPE_DRAW_WEIGHT];
  const double europe_price0 = numbers[EUROPE_PRICE0];
  const double europe_gdp = numbers[EUROPE_GDP];
  const double hiring_time = numbers[HIRING_TIME];
  const double cycle_time = numbers[CYCLE_TIME];
  const double scarcity = numbers[SCARCITY];
  const double joint_contract_years = numbers[JOINT_CONTRACT_YEARS];
  const double joint_discount = numbers[JOINT_DISCOUNT];
  const double joint_standard_gain = numbers[JOINT_STANDARD_GAIN];
  const double release_time = numbers[RELEASE_TIME];
  const double guns0 = numbers[GUNS0];
  const double fire_rate = numbers[FIRE_RATE];
  const double rounds_per_breakdown = numbers[ROUNDS_PER_BREAKDOWN];
  const double scrap_share = numbers[SCRAP_SHARE];
  const double *need_table = tables[NEED];
  const double *elsewhere_table = tables[ELSEWHERE];
  const double *cover_wanted_table = tables[COVER_WANTED];
  const double *us_reserve_floor_table = tables[US_RESERVE_FLOOR];
  const double *us_own_use_table = tables[US_OWN_USE];
  const double *us_orders_table = tables[US_ORDERS];
  const double *us_contract_years_table = tables[US_CONTRACT_YEARS];
  const double *us_shifts_table = tables[US_SHIFTS];
  const double *us_inputs_table = tables[US_INPUTS];
  const double *us_build_time_table = tables[US_BUILD_TIME];
  const double *us_export_share_table = tables[US_EXPORT_SHARE];
  const double *us_aid_share_table = tables[US_AID_SHARE];
  const double *us_sold_share_table = tables[US_SOLD_SHARE];
  const double *us_defence_share_table = tables[US_DEFENCE_SHARE];
  const double *us_shell_share_table = tables[US_SHELL_SHARE];
  const double *europe_reserve_floor_table = tables[EUROPE_RESERVE_FLOOR];
  const double *europe_own_use_table = tables[EUROPE_OWN_USE];
  const double *europe_orders_table = tables[EUROPE_ORDERS];
  const double *europe_contract_years_table = tables[EUROPE_CONTRACT_YEARS];
  const double *europe_shifts_table = tables[EUROPE_SHIFTS];
  const double *europe_inputs_table = tables[EUROPE_INPUTS];
  const double *europe_build_time_table = tables[EUROPE_BUILD_TIME];
  const double *europe_export_share_table = tables[EUROPE_EXPORT_SHARE];
  const double *europe_aid_share_table = tables[EUROPE_AID_SHARE];
  const double *europe_sold_share_table = tables[EUROPE_SOLD_SHARE];
  const double *europe_defence_share_table = tables[EUROPE_DEFENCE_SHARE];
  const double *europe_shell_share_table = tables[EUROPE_SHELL_SHARE];
  const double *payback_table = tables[PAYBACK];
  const double *decision_time_table = tables[DECISION_TIME];
  const double *transit_time_table = tables[TRANSIT_TIME];
  const double *sort_time_table = tables[SORT_TIME];
  const double *interchangeable_table = tables[INTERCHANGEABLE];
  const double *gun_deliveries_table = tables[GUN_DELIVERIES];
  const double *repair_time_table = tables[REPAIR_TIME];
  const double *us_fixed_in_force_table = tables[US_FIXED_IN_FORCE];
  const double *us_grown_share_table = tables[US_GROWN_SHARE];
  const double *us_fixed_table = tables[US_FIXED];
  const double *us_late_orders_table = tables[US_LATE_ORDERS];
  const double *us_late_joint_share_table = tables[US_LATE_JOINT_SHARE];
  const double *europe_fixed_in_force_table = tables[EUROPE_FIXED_IN_FORCE];
  const double *europe_grown_share_table = tables[EUROPE_GROWN_SHARE];
  const double *europe_fixed_table = tables[EUROPE_FIXED];
  const double *europe_late_orders_table = tables[EUROPE_LATE_ORDERS];
  const double *europe_late_joint_share_table = tables[EUROPE_LATE_JOINT_SHARE];
  double *us_releasable_column = columns[MEMBER_US_RELEASABLE];
  double *us_exports_column = columns[MEMBER_US_EXPORTS];
  double *us_drawdown_column = columns[MEMBER_US_DRAWDOWN];
  double *us_production_column = columns[MEMBER_US_PRODUCTION];
  double *europe_releasable_column = columns[MEMBER_EUROPE_RELEASABLE];
  double *europe_exports_column = columns[MEMBER_EUROPE_EXPORTS];
  double *europe_drawdown_column = columns[MEMBER_EUROPE_DRAWDOWN];
  double *europe_production_column = columns[MEMBER_EUROPE_PRODUCTION];
  double *ukraine_fired_column = columns[MEMBER_UKRAINE_FIRED];
  double *ukraine_stock_column = columns[MEMBER_UKRAINE_STOCK];

  /* Start */
  double us_book = us_capacity0 * us_book_months0;
  double us_c1 = 0;
  double us_c2 = 0;
  double us_c3 = 0;
  double us_capacity = us_capacity0;
  double us_shift = us_shifts_table[0];
  double us_stock = us_stock0;
  double us_sorting = 0;
  double us_a1 = 0;
  double us_a2 = 0;
  double us_a3 = 0;
  double us_delivered = 0;
  double us_signed_value = 0;
  double europe_book = europe_capacity0 * europe_book_months0;
  double europe_c1 = 0;
  double europe_c2 = 0;
  double europe_c3 = 0;
  double europe_capacity = europe_capacity0;
  double europe_shift = europe_shifts_table[0];
  double europe_stock = europe_stock0;
  double europe_sorting = 0;
  double europe_a1 = 0;
  double europe_a2 = 0;
  double europe_a3 = 0;
  double europe_delivered = 0;
  double europe_signed_value = 0;
  double ukraine_stock = ukraine_stock0;
  double ukraine_fired_total = 0;
  double ukraine_shortfall = 0;
  double guns_ready = guns0;
  double guns_in_repair = 0;
  peaks[0] = (Peak){-1, 0};
  peaks[1] = (Peak){-1, 0};

  for (int k = 0;; k++) {
    /* 1. Production */
    const double us_worked_capacity = us_capacity * us_shift;
    const double us_grown = least(us_worked_capacity, least(us_inputs_table[k], us_book / cycle_time));
    const double us_fixed_in_force = us_fixed_in_force_table[k];
    const double us_production = us_fixed_in_force > 0.5 ? us_grown_share_table[k] * us_grown + us_fixed_table[k] : us_grown;
    const double europe_worked_capacity = europe_capacity * europe_shift;
    const double europe_grown = least(europe_worked_capacity, least(europe_inputs_table[k], europe_book / cycle_time));
    const double europe_fixed_in_force = europe_fixed_in_force_table[k];
    const double europe_production = europe_fixed_in_force > 0.5 ? europe_grown_share_table[k] * europe_grown + europe_fixed_table[k] : europe_grown;

    /* 2. Own use, export and sale */
    const double us_own = least(us_production, us_own_use_table[k]);
    const double us_aid_share = us_aid_share_table[k];
    const double us_export = (us_production - us_own) * us_export_share_table[k] * us_aid_share;
    const double europe_own = least(europe_production, europe_own_use_table[k]);
    const double europe_aid_share = europe_aid_share_table[k];
    const double europe_export = (europe_production - europe_own) * europe_export_share_table[k] * europe_aid_share;

    /* 3. Request */
    const double need = need_table[k];
    const double elsewhere = elsewhere_table[k];
    const double request = most(0, need + (cover_wanted_table[k] * need - ukraine_stock) / adjust_time - elsewhere - (us_export + europe_export));

    /* 4. Draw-down */
    const double us_reserve_floor = us_reserve_floor_table[k];
    const double us_offered = least(request * us_draw_weight, most(0, us_stock - us_reserve_floor) / release_time);
    const double us_draw = us_offered * us_aid_share;
    const double us_releasable = us_stock - us_reserve_floor;
    const double europe_reserve_floor = europe_reserve_floor_table[k];
    const double europe_offered = least(request * europe_draw_weight, most(0, europe_stock - europe_reserve_floor) / release_time);
    const double europe_draw = europe_offered * europe_aid_share;
    const double europe_releasable = europe_stock - europe_reserve_floor;

    /* 5. Price and orders */
    const double us_lead = least(longest_lead, us_book / most(us_production, least_production));
    const double europe_lead = least(longest_lead, europe_book / most(europe_production, least_production));

    /* 8. Fire */
    const double ukraine_fired = least(need, least(guns_ready * fire_rate * days_per_month, most(0, ukraine_stock) / ration_time));

    us_releasable_column[k] = us_releasable;
    us_exports_column[k] = us_export;
    us_drawdown_column[k] = us_draw;
    us_production_column[k] = us_production;
    europe_releasable_column[k] = europe_releasable;
    europe_exports_column[k] = europe_export;
    europe_drawdown_column[k] = europe_draw;
    europe_production_column[k] = europe_production;
    ukraine_fired_column[k] = ukraine_fired;
    ukraine_stock_column[k] = ukraine_stock;
    if (us_lead > peaks[0].most) peaks[0] = (Peak){us_lead, k}; /* us.leadTime */
    if (europe_lead > peaks[1].most) peaks[1] = (Peak){europe_lead, k}; /* europe.leadTime */
    if (k == steps) break;

    /* 2. Own use, export and sale */
    const double us_left_over = us_production - us_own - us_export;
    const double us_sold = us_left_over * us_sold_share_table[k];

    const double europe_left_over = europe_production - europe_own - europe_export;
    const double europe_sold = europe_left_over * europe_sold_share_table[k];

    /* 5. Price and orders */
    const double us_j = us_late_joint_share_table[k];
    const double us_price = us_price0 * (1 + scarcity * (most(us_lead, us_book_months0) / us_book_months0 - 1)) * (1 - joint_discount * us_j);
    const double us_wished = (1 - us_j) * us_orders_table[k] + us_j * us_late_orders_table[k];
    const double us_wanted = us_wished * least(1, most(0, 2 - us_lead / us_patience));
    const double us_budget = us_gdp * us_defence_share_table[k] * us_shell_share_table[k] / months_per_year;
    const double us_affordable = us_budget / us_price;
    const double us_signed = us_fixed_in_force > 0.5 ? us_production : least(us_wanted, us_affordable);

    const double europe_j = europe_late_joint_share_table[k];
    const double europe_price = europe_price0 * (1 + scarcity * (most(europe_lead, europe_book_months0) / europe_book_months0 - 1)) * (1 - joint_discount * europe_j);
    const double europe_wished = (1 - europe_j) * europe_orders_table[k] + europe_j * europe_late_orders_table[k];
    const double europe_wanted = europe_wished * least(1, most(0, 2 - europe_lead / europe_patience));
    const double europe_budget = europe_gdp * europe_defence_share_table[k] * europe_shell_share_table[k] / months_per_year;
    const double europe_affordable = europe_budget / europe_price;
    const double europe_signed = europe_fixed_in_force > 0.5 ? europe_production : least(europe_wanted, europe_affordable);

    /* 6. Why firms build */
    const double us_years = (1 - us_j) * us_contract_years_table[k] + us_j * joint_contract_years;
    const double us_visible = us_book + us_signed * months_per_year * (us_years - first_year);
    const double payback = payback_table[k];
    const double us_paid_back = us_visible / payback;
    const double us_desired = least(us_signed, us_paid_back);
    const double us_building = us_c1 + us_c2 + us_c3;
    const double decision_time = decision_time_table[k];
    const double us_start = most(0, us_desired - us_capacity - us_building) / decision_time;

    const double europe_years = (1 - europe_j) * europe_contract_years_table[k] + europe_j * joint_contract_years;
    const double europe_visible = europe_book + europe_signed * months_per_year * (europe_years - first_year);
    const double europe_paid_back = europe_visible / payback;
    const double europe_desired = least(europe_signed, europe_paid_back);
    const double europe_building = europe_c1 + europe_c2 + europe_c3;
    const double europe_start = most(0, europe_desired - europe_capacity - europe_building) / decision_time;

    /* 7. Flows into stocks */
    const double s = 3 / transit_time_table[k];

    const double us_r = 3 / us_build_time_table[k];
    const double us_shipped = us_export + us_draw;
    const double interchangeable = interchangeable_table[k];
    const double us_phi = interchangeable + (1 - interchangeable) * us_j * joint_standard_gain;
    const double us_arrivals = s * us_a3;
    const double us_building_on1 = us_r * us_c1;
    const double us_building_on2 = us_r * us_c2;
    const double us_completing = us_r * us_c3;
    const double sort_time = sort_time_table[k];
    const double us_sorting_out = us_sorting / sort_time;
    const double us_travelling1 = s * us_a1;
    const double us_travelling2 = s * us_a2;
    us_book += dt * (us_signed - us_production);
    us_c1 += dt * (us_start - us_building_on1);
    us_c2 += dt * (us_building_on1 - us_building_on2);
    us_c3 += dt * (us_building_on2 - us_completing);
    us_capacity += dt * us_completing;
    us_shift += dt * (us_shifts_table[k] - us_shift) / hiring_time;
    us_stock += dt * (us_left_over - us_sold - us_draw);
    us_sorting += dt * (us_shipped * (1 - us_phi) - us_sorting_out);
    us_a1 += dt * (us_shipped * us_phi + us_sorting_out - us_travelling1);
    us_a2 += dt * (us_travelling1 - us_travelling2);
    us_a3 += dt * (us_travelling2 - us_arrivals);
    us_delivered += dt * us_arrivals;
    us_signed_value += dt * us_signed * us_price;

    const double europe_r = 3 / europe_build_time_table[k];
    const double europe_shipped = europe_export + europe_draw;
    const double europe_phi = interchangeable + (1 - interchangeable) * europe_j * joint_standard_gain;
    const double europe_arrivals = s * europe_a3;
    const double europe_building_on1 = europe_r * europe_c1;
    const double europe_building_on2 = europe_r * europe_c2;
    const double europe_completing = europe_r * europe_c3;
    const double europe_sorting_out = europe_sorting / sort_time;
    const double europe_travelling1 = s * europe_a1;
    const double europe_travelling2 = s * europe_a2;
    europe_book += dt * (europe_signed - europe_production);
    europe_c1 += dt * (europe_start - europe_building_on1);
    europe_c2 += dt * (europe_building_on1 - europe_building_on2);
    europe_c3 += dt * (europe_building_on2 - europe_completing);
    europe_capacity += dt * europe_completing;
    europe_shift += dt * (europe_shifts_table[k] - europe_shift) / hiring_time;
    europe_stock += dt * (europe_left_over - europe_sold - europe_draw);
    europe_sorting += dt * (europe_shipped * (1 - europe_phi) - europe_sorting_out);
    europe_a1 += dt * (europe_shipped * europe_phi + europe_sorting_out - europe_travelling1);
    europe_a2 += dt * (europe_travelling1 - europe_travelling2);
    europe_a3 += dt * (europe_travelling2 - europe_arrivals);
    europe_delivered += dt * europe_arrivals;
    europe_signed_value += dt * europe_signed * europe_price;

    /* 9. Ukraine’s stock */
    ukraine_stock += dt * (us_arrivals + europe_arrivals + elsewhere - ukraine_fired);
    ukraine_fired_total += dt * ukraine_fired;
    ukraine_shortfall += dt * (need - ukraine_fired);

    /* 10. Guns */
    const double broken = ukraine_fired / rounds_per_breakdown;
    const double repaired = guns_in_repair / repair_time_table[k];
    guns_ready += dt * (gun_deliveries_table[k] - broken + repaired);
    guns_in_repair += dt * (broken * (1 - scrap_share) - repaired);
  }
  last[0] = us_delivered; /* us.delivered */
  last[1] = us_signed_value; /* us.signedValue */
  last[2] = europe_delivered; /* europe.delivered */
  last[3] = europe_signed_value; /* europe.signedValue */
  last[4] = ukraine_fired_total; /* ukraine.firedTotal */
  last[5] = ukraine_shortfall; /* ukraine.shortfall */
}
