package org.orderhub.rest;

/** Bodies of order events, as the partner's page has them. */
final class OrderEventBodies {
  private OrderEventBodies() {}

  private static final String LINE =
      """
      {"order_line_id": "abc123", "product_price_tax": 1.00, "product_original_price": 2.00,\
       "product_price": 3.00, "product_price_inc_tax": 4.00, "quantity": 5, "row_total": 6.00,\
       "row_total_inc_tax": 7.00, "row_total_discount": 8.00}\
      """;

  /** The page's first example. */
  static final String PAGE = page("[" + LINE + "]");

  /** The page's last example. */
  static final String PAGE_BY_SCRIPT = page(LINE);

  private static String page(String lines) {
    return """
    {"id": "492a93255ab449008e42200a23a81522","order_id": "113bd4e26ab14d049c931a30eaf7b8c4",\
    "event_type": "delivered","event_reference": "abc","event_date": "2020-03-26T16:00:00Z",\
    "message": "","order_event_lines":%s,"custom_fields":{"tracking_reference":"aaaa-bbbb-cccc",\
    "tracking_url":"https://mytrackingsite.com/ordertracking/login"}}\
    """
        .formatted(lines);
  }

  /** What must be there, and more properties. */
  static String event(String type, String more) {
    return """
    {"event_reference":"r1","order_id":"WEB-1","event_type":"%s","event_date":"2026-03-26T16:00:00+01:00"%s}\
    """
        .formatted(type, more.isEmpty() ? "" : "," + more);
  }
}
