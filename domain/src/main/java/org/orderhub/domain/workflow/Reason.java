package org.orderhub.domain.workflow;

/** Why a workflow does not run, though it was meant. */
public sealed interface Reason {

  /** As people read it: {@code condition amount > 100: 80}. */
  String words();

  record ConditionFailed(Condition condition, String found) implements Reason {
    @Override
    public String words() {
      return "condition " + condition.words() + ": " + found;
    }
  }

  /** The workflow caused the event itself, be it by another one. */
  record OwnDoing() implements Reason {
    @Override
    public String words() {
      return "the workflow caused this itself";
    }
  }

  record TooLongChain() implements Reason {
    @Override
    public String words() {
      return "caused by " + Lineage.MOST + " workflows one after the other";
    }
  }
}
