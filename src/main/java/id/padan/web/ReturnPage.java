package id.padan.web;

import id.padan.answer.Stage;
import id.padan.sight.Handout;
import id.padan.sight.OutOfSightException;
import id.padan.sight.Returned;
import id.padan.sight.Sight;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A workbook comes back: it is sent, looked at, applied, and its copy with remarks fetched. */
@Controller
class ReturnPage {
    private static final String PATH = InstansiPage.ONE + "/terima";
    private static final String HELD = PATH + "/{id}";
    private static final String COPIES = "Hasil";
    private static final String AGAIN =
            "Buku ini tidak lagi ada di server: sudah lewat satu jam, server dijalankan ulang, atau"
                    + " Anda masuk lagi. Yang belum diterapkan tidak tercatat. Unggah lagi bukunya.";

    private static final String LARGE =
            "Berkas itu lebih besar dari 30 MB. Yang diterima: buku rekap .xlsx sampai 30 MB. Tidak ada"
                    + " yang disimpan. Hapus lembar atau gambar yang ditambahkan ke dalamnya, lalu kirim lagi.";

    private final BookShelf shelf;

    ReturnPage(BookShelf shelf) {
        this.shelf = shelf;
    }

    @GetMapping(PATH)
    String form(
            @PathVariable String key,
            @RequestParam(name = UploadGate.TOO_LARGE, required = false) @Nullable String tooLarge,
            Sight sight,
            Model model) {
        if (tooLarge != null) {
            fault(LARGE, model);
        }
        return page(key, sight, model);
    }

    @PostMapping(PATH)
    String send(
            @PathVariable String key,
            @RequestParam("buku") MultipartFile sent,
            Sight sight,
            HttpSession session,
            Model model)
            throws IOException {
        page(key, sight, model);
        if (sent.isEmpty()) {
            return fault("Belum ada berkas yang dipilih. Pilih buku rekap .xlsx yang sudah diisi, lalu kirim.", model);
        }
        Path file;
        try (InputStream content = sent.getInputStream()) {
            file = shelf.store(Optional.ofNullable(sent.getOriginalFilename()).orElse(""), content);
        }
        Returned preview = sight.receive(file, file.resolveSibling(COPIES), Stage.PREVIEW);
        if (preview instanceof Returned.Judged) {
            return "redirect:" + place(key) + "/" + shelf.keep(owner(sight, session), file, preview);
        }
        shelf.discard(file);
        return preview instanceof Returned.Unusable unusable
                ? fault(unusable.why(), model)
                : fault(
                        "Tidak ada yang diisi sejak buku ini dibuat, jadi tidak ada yang dicatat. Isi kolom Status, simpan,"
                                + " lalu kirim lagi.",
                        model);
    }

    @GetMapping(HELD)
    String look(@PathVariable String key, @PathVariable String id, Sight sight, HttpSession session, Model model) {
        page(key, sight, model);
        return shelf.find(id, owner(sight, session))
                .map(book -> shown(book, id, model))
                .orElseGet(() -> fault(AGAIN, model));
    }

    @PostMapping(HELD)
    String apply(@PathVariable String key, @PathVariable String id, Sight sight, HttpSession session, Model model)
            throws IOException {
        page(key, sight, model);
        Optional<HeldBook> found = shelf.find(id, owner(sight, session));
        if (found.isEmpty()) {
            return fault(AGAIN, model);
        }
        HeldBook book = found.get();
        Returned outcome = book.apply(file -> sight.receive(file, file.resolveSibling(COPIES), Stage.APPLIED));
        if (outcome instanceof Returned.Unusable unusable) {
            model.addAttribute("fault", unusable.why());
            return shown(book, id, model);
        }
        return "redirect:" + place(key) + "/" + id;
    }

    @GetMapping(HELD + "/hasil")
    void copy(
            @PathVariable String key,
            @PathVariable String id,
            Sight sight,
            HttpSession session,
            HttpServletResponse response)
            throws IOException {
        sight.requireAnswering(InstansiPath.key(key));
        Returned shown =
                shelf.find(id, owner(sight, session)).map(HeldBook::shown).orElseThrow(OutOfSightException::new);
        if (shown instanceof Returned.Judged judged && judged.copy() != null) {
            Download.send(Handout.copy(judged.copy()), response);
        } else {
            throw new OutOfSightException();
        }
    }

    private static String page(String key, Sight sight, Model model) {
        String instansi = InstansiPath.key(key);
        sight.requireAnswering(instansi);
        model.addAttribute("place", InstansiPath.of(instansi));
        model.addAttribute("name", sight.nameOf(instansi));
        return "terima";
    }

    private static String shown(HeldBook book, String id, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("applied", book.isApplied());
        model.addAttribute("book", book.shown());
        return "terima";
    }

    private static String fault(String why, Model model) {
        model.addAttribute("fault", why);
        return "terima";
    }

    private static String place(String key) {
        return InstansiPath.of(InstansiPath.key(key)) + "/terima";
    }

    private static HeldBook.Owner owner(Sight sight, HttpSession session) {
        return new HeldBook.Owner(sight.viewer().login(), session.getId());
    }
}
