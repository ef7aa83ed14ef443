package org.backwise.kiosk.adapter.freetts;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.ProcessException;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.UtteranceProcessor;
import com.sun.speech.freetts.relp.LPCResult;
import com.sun.speech.freetts.relp.SampleInfo;
import java.util.stream.IntStream;

/**
 * Tells where each glottal pulse of an utterance lies, along straight lines between FreeTTS' pitch targets. Stands in
 * for FreeTTS' {@code DiphonePitchmarkGenerator}, which draws every line from 120 Hz at the beginning of the utterance,
 * so that the melody depends on how the time is spread.
 */
final class Pitchmarks implements UtteranceProcessor {

    @Override
    public void processUtterance(Utterance utterance) throws ProcessException {
        SampleInfo info = (SampleInfo) utterance.getObject(SampleInfo.UTT_NAME);
        int[] marks = marks(utterance.getRelation(Relation.TARGET).getHead(), info.getSampleRate());
        LPCResult result = new LPCResult();
        result.resizeFrames(marks.length);
        System.arraycopy(marks, 0, result.getTimes(), 0, marks.length);
        utterance.setObject("target_lpcres", result);
    }

    private static int[] marks(Item first, int samplesASecond) {
        IntStream.Builder marks = IntStream.builder();
        double time = 0;
        double position = 0;
        double pitch = first == null ? 0 : pitch(first);
        for (Item target = first; target != null; target = target.getNext()) {
            double nextPosition = target.getFeatures().getFloat("pos");
            double slope = nextPosition > position ? (pitch(target) - pitch) / (nextPosition - position) : 0;
            while (time < nextPosition) {
                time += 1 / (pitch + slope * (time - position));
                marks.add((int) (time * samplesASecond));
            }
            position = nextPosition;
            pitch = pitch(target);
        }
        return marks.build().toArray();
    }

    private static double pitch(Item target) {
        return target.getFeatures().getFloat("f0");
    }
}
