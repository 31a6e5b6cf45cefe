package id.padan.web;

import id.padan.sight.Sight;
import id.padan.sight.UploadSight;
import id.padan.upload.RefusedUploadException;
import id.padan.upload.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Hands snapshots in: in parts by the page's script, or all at once by a plain form; then has them used. */
@Controller
class UploadPage {
    private static final String UPLOADS = RunPage.PATH + "/unggahan";
    /** Where a form without a script is sent. */
    static final String FORM = RunPage.PATH + "/berkas";

    private static final String BACK = "redirect:" + RunPage.PATH + "#unggahan";

    /**
     * How an upload stands, for the script.
     *
     * @param id null where nothing was begun
     * @param ada how many bytes the server has
     * @param pesan why nothing was taken, null where something was
     */
    public record Standing(
            @Nullable String id,
            long ada,
            boolean lengkap,
            @Nullable String pesan) {
        static Standing of(Upload upload) {
            return new Standing(upload.id(), upload.arrived(), upload.whole(), null);
        }

        static ResponseEntity<Standing> refused(RefusedUploadException why) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(new Standing(null, 0, false, why.sentence()));
        }
    }

    /** Begins, or says how much of the same file is there already. */
    @PostMapping(UPLOADS)
    ResponseEntity<Standing> begin(
            Sight sight,
            @RequestParam("nama") String name,
            @RequestParam("ukuran") long bytes,
            @RequestParam("diubah") long changed)
            throws IOException {
        try {
            return ResponseEntity.ok(Standing.of(sight.uploads().begin(name, bytes, changed)));
        } catch (RefusedUploadException refused) {
            return Standing.refused(refused);
        }
    }

    /** Takes the next part, if it begins where the last one ended; says how much is there either way. */
    @PutMapping(UPLOADS + "/{id}")
    ResponseEntity<Standing> part(
            Sight sight, @PathVariable String id, @RequestParam("mulai") long from, InputStream bytes)
            throws IOException {
        try {
            return ResponseEntity.ok(Standing.of(sight.uploads().append(id, from, bytes)));
        } catch (RefusedUploadException refused) {
            return Standing.refused(refused);
        }
    }

    /** Without a script: all at once, and what was refused is said for each. */
    @PostMapping(FORM)
    String whole(Sight sight, @RequestParam("berkas") List<MultipartFile> files, RedirectAttributes said)
            throws IOException {
        UploadSight uploads = sight.uploads();
        List<String> faults = new ArrayList<>();
        for (MultipartFile file : files) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            try (InputStream bytes = file.getInputStream()) {
                uploads.takeWhole(name, file.getSize(), bytes);
            } catch (RefusedUploadException refused) {
                faults.add(refused.sentence());
            }
        }
        if (!faults.isEmpty()) {
            said.addFlashAttribute("fault", String.join("\n", faults));
        }
        return BACK;
    }

    @PostMapping(UPLOADS + "/{id}/hapus")
    String remove(Sight sight, @PathVariable String id) throws IOException {
        sight.uploads().remove(id);
        return BACK;
    }

    /** Moves all to where the job looks for them, or none. */
    @PostMapping(RunPage.PATH + "/pakai")
    String use(Sight sight, RedirectAttributes said) throws IOException {
        try {
            List<String> used = sight.uploads().use();
            said.addFlashAttribute(
                    "notice",
                    used.size() + " berkas siap dibaca run berikutnya: " + String.join(", ", used)
                            + ". Tekan \"Mulai run\" untuk menjalankannya.");
        } catch (RefusedUploadException refused) {
            said.addFlashAttribute("fault", refused.sentence());
        }
        return BACK;
    }
}
