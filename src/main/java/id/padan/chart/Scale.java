package id.padan.chart;

import java.util.List;
import java.util.stream.LongStream;

/** Round numbers from nothing up to at least the highest value. {@code top} is a multiple of {@code step}. */
record Scale(long step, long top) {
    private static final long[] ROUND = {1, 2, 5};
    private static final int MOST_STEPS = 5;

    static Scale upTo(long most) {
        long wanted = Math.max(1, most);
        for (long power = 1; ; power *= 10) {
            for (long round : ROUND) {
                long step = round * power;
                long steps = (wanted + step - 1) / step;
                if (steps <= MOST_STEPS) {
                    return new Scale(step, step * steps);
                }
            }
        }
    }

    List<Long> ticks() {
        return LongStream.rangeClosed(0, top / step).map(i -> i * step).boxed().toList();
    }
}
