package org.orderhub.application.order;

/** Tells what triggering an action would come to. Nothing is announced, the job is not kept. */
public interface RehearseAction {
  TriggerOrderAction.Result rehearse(TriggerOrderAction.Command command);
}
