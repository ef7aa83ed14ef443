package org.backwise.kiosk.core.library;

/** Names a flow for files and staff: lower-case words joined by hyphens, also the name of its folder. */
public record FlowId(String value) {

    /** The flow that is always offered and cannot be hidden: when to get help. */
    public static final FlowId GET_HELP = new FlowId("get-help");

    public FlowId {
        Slug.require(value, "flow id");
    }

    @Override
    public String toString() {
        return value;
    }
}
