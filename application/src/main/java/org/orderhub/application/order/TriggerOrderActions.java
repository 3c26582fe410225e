package org.orderhub.application.order;

import java.util.List;

/** Triggers many actions at once, those of one order one after the other. */
public interface TriggerOrderActions {
  List<TriggerOrderAction.Result> trigger(List<TriggerOrderAction.Command> commands);
}
