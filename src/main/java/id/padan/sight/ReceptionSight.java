package id.padan.sight;

import id.padan.account.Viewer;
import id.padan.answer.Reception;
import id.padan.answer.ReturnedBook;
import id.padan.answer.Stage;
import id.padan.job.Received;
import id.padan.job.ReceivingPlan;
import id.padan.job.Sender;
import id.padan.snapshot.Masked;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Receives workbooks for a viewer: of the served job alone, and of instansi that the viewer may answer for. */
record ReceptionSight(Office office, Boundary boundary) {
    private static final int MOST_LINES = 100;
    private static final long PATIENCE_SECONDS = 20;

    void require(String key) {
        boundary.require(key);
        boundary.requirePersons();
    }

    Returned receive(Path file, Path copies, Stage stage) throws IOException {
        boundary.requirePersons();
        Viewer viewer = boundary.viewer();
        try {
            if (!office.reception().tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return new Returned.Unusable(
                        "Server sedang menerima buku lain. Belum ada yang diubah. Coba lagi sebentar lagi.");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Returned.Unusable("Server sedang dihentikan. Belum ada yang diubah. Coba lagi nanti.");
        }
        try {
            ReceivingPlan plan = new ReceivingPlan(
                    stage,
                    viewer.login(),
                    new Sender.Entitled(office.job().nama(), viewer::seesPersonsOf),
                    copies,
                    office.today(),
                    office.clock().instant());
            return told(office.bench().receive(plan, file));
        } finally {
            office.reception().release();
        }
    }

    private static Returned told(Received received) {
        if (received instanceof Received.Judged judged) {
            Reception reception = judged.reception();
            ReturnedBook book = reception.book();
            List<String> troubles = reception.troubles();
            return new Returned.Judged(
                    book.file(),
                    book.manifest().instansi(),
                    book.manifest().run(),
                    reception.counts(),
                    troubles.stream().limit(MOST_LINES).map(Masked::of).toList(),
                    Math.max(0, troubles.size() - MOST_LINES),
                    judged.result());
        }
        if (received instanceof Received.Silent silent) {
            ReturnedBook book = silent.book();
            return new Returned.Silent(
                    book.file(), book.manifest().instansi(), book.manifest().run());
        }
        return new Returned.Unusable(received instanceof Received.Unusable unusable ? unusable.why() : "");
    }
}
