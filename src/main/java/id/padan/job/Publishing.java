package id.padan.job;

import java.io.IOException;

/** Makes a finished run's recaps appear, all of them or none. May be done again for the same run. */
interface Publishing {
    void publish(long run) throws IOException;
}
