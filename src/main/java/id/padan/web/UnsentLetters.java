package id.padan.web;

import id.padan.alert.Troubles;
import id.padan.job.Workbench;
import java.util.List;
import org.springframework.stereotype.Component;

/** What of the letters did not get through; {@code @surat} in a template. */
@Component("surat")
public class UnsentLetters {
    private final Troubles troubles;

    UnsentLetters(Workbench bench, PadanServer.Place place) {
        this.troubles = new Troubles(bench, place.jobFile());
    }

    /** In sentences. */
    public List<String> troubles() {
        return troubles.sentences();
    }
}
