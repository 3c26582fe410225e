package org.orderhub.web.workflow;

import java.util.List;

/**
 * What a workflow would do for an order.
 *
 * @param order whose; empty while nobody asked
 * @param problem why nothing can be told; empty when something can
 * @param steps what it would do, in words
 * @param reasons why it would do nothing
 */
record Outlook(String order, String problem, List<String> steps, List<String> reasons) {
  static Outlook none() {
    return new Outlook("", "", List.of(), List.of());
  }

  static Outlook unclear(String order, String problem) {
    return new Outlook(order, problem, List.of(), List.of());
  }
}
