package id.padan.web;

import id.padan.job.NoBackupException;
import id.padan.job.Workbench;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the command line asks of the server that has the database: answers in one Indonesian sentence. */
@RestController
class ControlDoor {
    private final Control control;
    private final Workbench bench;

    ControlDoor(Control control, Workbench bench) {
        this.control = control;
        this.bench = bench;
    }

    @PostMapping("/kendali/cadangkan")
    ResponseEntity<String> backup(
            @RequestHeader(name = PadanServer.CONTROL_HEADER, defaultValue = "") String token,
            @RequestParam("ke") String file)
            throws IOException {
        if (!control.opens(token)) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).body("Tidak diizinkan.");
        }
        try {
            bench.backup(Path.of(file));
            return ResponseEntity.ok("Cadangan tertulis.");
        } catch (NoBackupException elsewhere) {
            return ResponseEntity.status(HttpStatus.CONFLICT).body(String.valueOf(elsewhere.getMessage()));
        } catch (FileAlreadyExistsException | InvalidPathException unfit) {
            return ResponseEntity.status(HttpStatus.CONFLICT)
                    .body("Berkas " + file
                            + " sudah ada atau namanya tidak dapat dipakai; pilih tempat lain dengan --ke.");
        }
    }
}
