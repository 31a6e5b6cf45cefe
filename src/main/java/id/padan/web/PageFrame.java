package id.padan.web;

import id.padan.sight.RunAlarm;
import id.padan.sight.Sights;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame around every page shows. */
@ControllerAdvice(annotations = Controller.class)
class PageFrame {
    private final Sights sights;

    PageFrame(Sights sights) {
        this.sights = sights;
    }

    @ModelAttribute
    void frame(HttpServletRequest request, Model model) {
        CurrentViewer.of(request).ifPresent(viewer -> {
            model.addAttribute("viewer", viewer);
            model.addAttribute("menu", Menu.of(viewer, request.getServletPath()));
            model.addAttribute("jobName", sights.jobName());
            if (viewer.mayRun()) {
                RunAlarm alarm = sights.of(viewer).running().alarm();
                model.addAttribute("alarm", alarm.quiet() ? null : alarm);
            }
        });
    }
}
