package org.orderhub.application.order;

import java.util.concurrent.CompletionStage;

/**
 * Tells what registering an order would come to. Nothing is stored or announced, and the ids in the
 * answer will be others when it is done for real.
 */
public interface RehearseRegistration {
  CompletionStage<RegisterOrder.Result> rehearse(RegisterOrder.Command command);
}
