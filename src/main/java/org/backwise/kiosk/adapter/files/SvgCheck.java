package org.backwise.kiosk.adapter.files;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Tells what keeps a picture from being plain SVG, which holds no program and takes nothing from outside its file. */
final class SvgCheck {

    private static final int DEEPEST = 60;

    private final Problems problems;
    private final SvgRules rules;
    private int depth;
    private String element = "";

    SvgCheck(Problems problems) {
        this.problems = problems;
        this.rules = new SvgRules(problems);
    }

    void check(String text) {
        try {
            XMLStreamReader reader = open(text);
            rules.encoding(reader.getCharacterEncodingScheme());
            boolean goesOn = true;
            while (goesOn && reader.hasNext()) {
                goesOn = step(reader.next(), reader);
            }
            reader.close();
        } catch (XMLStreamException broken) {
            problems.tell(
                    Math.max(1, broken.getLocation().getLineNumber()),
                    "This is not well-formed XML.",
                    "Save the drawing again as plain SVG.");
        }
    }

    private static XMLStreamReader open(String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new StringReader(text));
    }

    /** False where nothing behind this can be trusted any more. */
    private boolean step(int event, XMLStreamReader reader) {
        int line = reader.getLocation().getLineNumber();
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                problems.tell(line, "A DOCTYPE or an entity stands here.", "Save the drawing again as plain SVG.");
                return false;
            }
            case XMLStreamConstants.START_ELEMENT -> {
                return begin(reader, line);
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> rules.text(element, reader.getText(), line);
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> rules.instruction(reader.getPITarget(), line);
            default -> {
                // comments and spaces do no harm
            }
        }
        return true;
    }

    private boolean begin(XMLStreamReader reader, int line) {
        element = reader.getLocalName();
        if (depth++ == 0) {
            rules.root(reader, line);
        }
        if (depth > DEEPEST) {
            problems.tell(line, "Groups stand in groups more than " + DEEPEST + " deep.", "Ungroup some of them.");
            return false;
        }
        rules.element(reader, line);
        return true;
    }
}
