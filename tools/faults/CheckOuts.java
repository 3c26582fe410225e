import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks carts out while the app is being killed: each becomes one order, however often it is asked. */
final class CheckOuts {
  private static final int CARTS = 60;
  private static final String SKU = "CRASH-DRUM";
  private static final Pattern ID = Pattern.compile("\"(?:id|cartId)\":\"([0-9a-f-]{36})\"");
  private static final Pattern ORDER = Pattern.compile("\"orderId\":\"([^\"]+)\"");

  private final Senders senders;
  private final List<String> filled = new ArrayList<>();
  private String customer = "";
  private int lost;

  /** The order of each cart that was checked out, as it was answered first. */
  final Map<String, String> orders = new HashMap<>();

  /** What is not as it was promised. */
  final List<String> broken = new ArrayList<>();

  CheckOuts(Senders senders) {
    this.senders = senders;
  }

  /** How many answers the kills cost. */
  int lost() {
    return lost;
  }

  void begin() {
    expect(
        201,
        senders.ask(
            "PUT",
            "/v1/products/" + SKU,
            "{\"name\":\"Drum\",\"price\":45,\"stock\":1000000,\"currencyCode\":\"EUR\"}"));
    customer = id(expect(201, senders.ask("POST", "/v1/customers", "{\"lastName\":\"Crash\"}")));
  }

  /** Carts with a line each, to be checked out in the round. */
  void fill() {
    filled.clear();
    for (int number = 0; number < CARTS; number++) {
      String cart =
          id(
              expect(
                  201,
                  senders.ask(
                      "POST", "/v1/carts", "{\"customerId\":\"%s\"}".formatted(customer))));
      expect(
          201,
          senders.ask(
              "POST",
              "/v1/carts/" + cart + "/lines",
              "{\"sku\":\"%s\",\"quantity\":2}".formatted(SKU)));
      filled.add(cart);
    }
  }

  /** One after the other, until the app is gone. */
  Thread start() {
    return Thread.startVirtualThread(() -> {
      for (String cart : filled) {
        try {
          note(cart, checkOut(cart));
        } catch (IllegalStateException gone) {
          lost++;
          return;
        }
      }
    });
  }

  /** All of the round again: those that are orders already stay the orders they are. */
  void repeat() {
    filled.forEach(cart -> note(cart, checkOut(cart)));
  }

  private HttpResponse<String> checkOut(String cart) {
    return senders.ask("POST", "/v1/carts/" + cart + "/checkout", "{\"versionTag\":\"2\"}");
  }

  private void note(String cart, HttpResponse<String> answer) {
    Matcher order = ORDER.matcher(answer.body());
    if ((answer.statusCode() != 201 && answer.statusCode() != 200) || !order.find()) {
      broken.add("The check-out of " + cart + " answered " + answer.body());
      return;
    }
    String first = orders.putIfAbsent(cart, order.group(1));
    if (first != null && !first.equals(order.group(1))) {
      broken.add(cart + " became " + first + " and " + order.group(1));
    }
  }

  private static HttpResponse<String> expect(int status, HttpResponse<String> answer) {
    if (answer.statusCode() != status) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return answer;
  }

  private static String id(HttpResponse<String> answer) {
    Matcher id = ID.matcher(answer.body());
    if (!id.find()) {
      throw new IllegalStateException(answer.body());
    }
    return id.group(1);
  }
}
