package id.padan.sight;

import id.padan.ledger.Group;
import id.padan.ledger.RunRecord;
import id.padan.parallel.Kept;
import id.padan.recap.RecapBook;
import id.padan.recap.SchoolSlips;
import id.padan.recap.excel.ExcelWorkbooks;
import id.padan.recap.word.WordLetters;
import id.padan.remedy.RemedyCatalog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Draws reports of published runs from the ledger when they are asked for, from the same frozen data as the published files:
 * so they bear the newest answers, can be had on every server, and no name from a browser ever leads to a file. One is drawn
 * at a time, since a morning on which everybody fetches theirs must leave a processor to pages; those drawn last are kept in
 * memory for the colleagues who fetch the same. Thread-safe.
 */
final class PrintRoom {
    /** A province's largest workbook, of six thousand findings, has 2 MB. */
    private static final int KEPT = 32;

    private final Office office;
    private final Kept<Order, Content> drawn = new Kept<>(KEPT);
    private final ReentrantLock press = new ReentrantLock(true);

    PrintRoom(Office office) {
        this.office = office;
    }

    /** All that a drawing depends on; {@code answers} as {@link id.padan.recap.LastAnswers#lastReceipt}. */
    private record Order(RunRecord run, Group group, Paper paper, RemedyCatalog catalog, long answers) {}

    /**
     * A report as it is now.
     *
     * @throws NotOfferedException where there is nothing to put into it
     */
    Content draw(RunRecord run, Group group, Paper paper) {
        long answers = office.bench()
                .sources()
                .answers()
                .lastReceipt(run.job(), group.instansi().key());
        return drawn.of(new Order(run, group, paper, office.catalog(), answers), this::inTurn);
    }

    private Content inTurn(Order order) {
        press.lock();
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            draw(order, bytes);
            return new Drawn(bytes.toByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            press.unlock();
        }
    }

    private void draw(Order order, ByteArrayOutputStream out) throws IOException {
        RecapBook book = office.books(order.run()).of(order.group());
        switch (order.paper()) {
            case REKAP -> new ExcelWorkbooks().draw(book, out);
            case NOTA_DINAS -> {
                requireWork(!book.tasks().isEmpty(), "tidak ada tugas, jadi tidak ada nota dinas");
                new WordLetters().draw(book, out);
            }
            case SLIP_SEKOLAH -> {
                SchoolSlips slips = SchoolSlips.of(book);
                requireWork(!slips.schools().isEmpty(), "tidak ada yang harus dikerjakan sekolah, jadi tidak ada slip");
                new WordLetters().draw(slips, out);
            }
        }
    }

    private static void requireWork(boolean any, String none) {
        if (!any) {
            throw new NotOfferedException("Pada run ini " + none + ". Keadaan instansi ada di buku rekapnya.");
        }
    }
}
