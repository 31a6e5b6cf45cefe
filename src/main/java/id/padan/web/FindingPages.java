package id.padan.web;

import id.padan.sight.FindingForm;
import id.padan.sight.FindingList;
import id.padan.sight.Sight;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Temuan: looked for, and one by one. */
@Controller
class FindingPages {
    @GetMapping("/temuan")
    String list(
            @RequestParam(name = "nip", defaultValue = "") String nip,
            @RequestParam(name = "nama", defaultValue = "") String nama,
            @RequestParam(name = "sekolah", defaultValue = "") String sekolah,
            @RequestParam(name = "sebab", defaultValue = "") String sebab,
            @RequestParam(name = "pelaku", defaultValue = "") String pelaku,
            @RequestParam(name = "keadaan", defaultValue = "") String keadaan,
            @RequestParam(name = "instansi", defaultValue = "") String instansi,
            @RequestParam(name = "halaman", defaultValue = "1") int page,
            Sight sight,
            Model model) {
        FindingForm form = new FindingForm(nip, nama, sekolah, sebab, pelaku, keadaan, instansi);
        FindingList found = sight.findings(form, page);
        model.addAttribute("found", found);
        if (found.page() > 1) {
            model.addAttribute("before", FindingLink.to(form, found.page() - 1));
        }
        if (found.page() < found.pages()) {
            model.addAttribute("after", FindingLink.to(form, found.page() + 1));
        }
        return "temuan";
    }

    @GetMapping("/temuan/{life:\\d{1,18}}")
    String one(@PathVariable long life, Sight sight, Model model) {
        model.addAttribute("one", sight.finding(life));
        return "temuan-satu";
    }

    /** The answer to a form, so that no number ever stands behind an address, and none is kept by a browser. */
    @PostMapping("/temuan/{life:\\d{1,18}}")
    String withNumbers(@PathVariable long life, Sight sight, Model model) {
        model.addAttribute("one", sight.findingWithNumbers(life));
        return "temuan-satu";
    }
}
