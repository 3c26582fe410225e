package org.orderhub.domain.workflow;

/**
 * How a step ended.
 *
 * @param detail what one may want to know of it; may be empty
 */
public record StepOutcome(Kind kind, String detail) {
  private static final int LONGEST_DETAIL = 500;

  /** What it came to; what did not work keeps no other step from being done. */
  public enum Kind {
    EMAIL_QUEUED,
    ENDPOINT_CALLED,
    STATUS_SET,
    NOTE_ADDED,
    /** The endpoint subscribes to such events, and is told anyway. */
    ENDPOINT_TOLD_ANYWAY,
    /** It was so already. */
    NOTHING_TO_CHANGE,
    NO_ADDRESS,
    ADDRESS_SUPPRESSED,
    TEMPLATE_MISSING,
    TEMPLATE_NOT_WRITTEN,
    ENDPOINT_MISSING,
    ENDPOINT_OFF,
    /** The order is gone, or the event is about something else. */
    NO_ORDER,
    /** What happened is not kept any more. */
    EVENT_FORGOTTEN,
    /** It failed again and again, for no reason that has a name. */
    BROKEN;

    public boolean isWell() {
      return switch (this) {
        case EMAIL_QUEUED,
            ENDPOINT_CALLED,
            STATUS_SET,
            NOTE_ADDED,
            ENDPOINT_TOLD_ANYWAY,
            NOTHING_TO_CHANGE ->
            true;
        case NO_ADDRESS,
            ADDRESS_SUPPRESSED,
            TEMPLATE_MISSING,
            TEMPLATE_NOT_WRITTEN,
            ENDPOINT_MISSING,
            ENDPOINT_OFF,
            NO_ORDER,
            EVENT_FORGOTTEN,
            BROKEN ->
            false;
      };
    }
  }

  public StepOutcome {
    detail = detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL);
  }

  public StepOutcome(Kind kind) {
    this(kind, "");
  }
}
