package id.padan.recap.excel;

import id.padan.road.Road;

/** Where the numbers of a road stand in its table; the days in column {@code day}, the others behind them. */
record RoadColumns(int day) {
    int open() {
        return day + 1;
    }

    int held() {
        return day + 2;
    }

    int fresh() {
        return day + 3;
    }

    int regressed() {
        return day + 4;
    }

    int repaired() {
        return day + 5;
    }

    int needed() {
        return day + 6;
    }

    int forecast() {
        return day + 7;
    }

    int low() {
        return day + 8;
    }

    int high() {
        return day + 9;
    }

    /** True when the road does not end with its last stop: the table then has a row for the tenggat. */
    boolean goesOn(Road road) {
        return road.open() > 0 && road.tenggat().isAfter(road.last().tanggal());
    }
}
