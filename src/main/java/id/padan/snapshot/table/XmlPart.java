package id.padan.snapshot.table;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import id.padan.snapshot.UnusableFileException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One part of a workbook, read event by event; namespaces are passed over. */
final class XmlPart implements Closeable {
    private static final XMLInputFactory FACTORY = factory();
    /** A workbook's parts are ten deep at most. */
    private static final int DEEPEST = 100;

    private final String name;
    private final InputStream in;
    private final XMLStreamReader reader;
    private int depth;
    private boolean finished;

    private XmlPart(String name, InputStream in) throws XMLStreamException {
        this.name = name;
        this.in = in;
        this.reader = FACTORY.createXMLStreamReader(in);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** The part, or null when the workbook has none of that path. */
    static @Nullable XmlPart open(ZipFile zip, String path, String name, Limits limits) throws IOException {
        ZipEntry entry = entry(zip, path);
        if (entry == null) {
            return null;
        }
        // a letter takes at most ten bytes, as a character reference
        long longestRun = limits.fieldChars() * 10L + 10_000;
        InputStream in = new MarkupGuard(ZipMember.open(zip, entry, name, limits), name, longestRun);
        try {
            return new XmlPart(name, in);
        } catch (XMLStreamException e) {
            in.close();
            throw explain(name, e);
        }
    }

    private static @Nullable ZipEntry entry(ZipFile zip, String path) {
        ZipEntry entry = zip.getEntry(path);
        return entry != null
                ? entry
                : zip.stream()
                        .filter(other -> other.getName().replace('\\', '/').equalsIgnoreCase(path))
                        .findFirst()
                        .orElse(null);
    }

    /** The next event, a constant of {@link XMLStreamConstants}. */
    int next() throws IOException {
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (++depth > DEEPEST) {
                    throw BoundedStream.cutOff(name, new ZipException("XML nested too deep"));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE || event == XMLStreamConstants.DTD) {
                throw BoundedStream.cutOff(name, new ZipException("XML entity"));
            }
            return event;
        } catch (XMLStreamException | UncheckedStreamException e) {
            throw explain(name, e);
        }
    }

    /** True when there was a further element, which is then the current one. */
    boolean goToStart() throws IOException {
        while (!finished) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            finished = event == XMLStreamConstants.END_DOCUMENT;
        }
        return false;
    }

    /** True when there was a further element of that name, which is then the current one. */
    boolean goTo(String element) throws IOException {
        while (goToStart()) {
            if (element().equals(element)) {
                return true;
            }
        }
        return false;
    }

    /** The current element's name. */
    String element() {
        return reader.getLocalName();
    }

    int attributes() {
        return reader.getAttributeCount();
    }

    String attributeName(int i) {
        return reader.getAttributeLocalName(i);
    }

    String attributeValue(int i) {
        return reader.getAttributeValue(i);
    }

    /** The current element's attribute, "" when it has none of that name. */
    String attribute(String attribute) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(attribute)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Adds the current piece of text. */
    void appendTo(StringBuilder text) throws IOException {
        try {
            text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        } catch (UncheckedStreamException e) {
            throw explain(name, e);
        }
    }

    /** Reads to the part's last byte, so that its sum of the bytes is checked. */
    void drain() throws IOException {
        byte[] waste = new byte[1 << 13];
        int n = in.read(waste);
        while (n >= 0) {
            n = in.read(waste);
        }
    }

    private static IOException explain(String name, Exception e) {
        for (Throwable cause = e; cause != null; cause = next(cause)) {
            if (cause instanceof UnusableFileException known) {
                return known;
            }
        }
        return BoundedStream.cutOff(name, e);
    }

    private static @Nullable Throwable next(Throwable e) {
        return e.getCause() == null && e instanceof XMLStreamException wrapped
                ? wrapped.getNestedException()
                : e.getCause();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
