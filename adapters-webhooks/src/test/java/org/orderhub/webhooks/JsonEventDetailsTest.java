package org.orderhub.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.orderhub.application.message.EventDetails;
import org.orderhub.domain.shared.FreeForm;

class JsonEventDetailsTest {
  private final EventDetails details = new JsonEventDetails();

  @Test
  void theDataOfAnEventIsReadAsItWasTold() {
    assertThat(
            details.read(
                """
                {"type":"order.action_triggered","data":{"orderId":"A-1","totalPrice":22.00,
                "data":{"gift":true,"none":null,"tags":["a",{"b":1}]}},"sequence":2}
                """))
        .isEqualTo(
            new FreeForm.Fields(
                Map.of(
                    "orderId", new FreeForm.Word("A-1"),
                    "totalPrice", new FreeForm.Numeral(new BigDecimal("22.00")),
                    "data",
                        new FreeForm.Fields(
                            Map.of(
                                "gift", new FreeForm.Flag(true),
                                "none", new FreeForm.Nothing(),
                                "tags",
                                    new FreeForm.Items(
                                        List.of(
                                            new FreeForm.Word("a"),
                                            new FreeForm.Fields(
                                                Map.of(
                                                    "b",
                                                    new FreeForm.Numeral(BigDecimal.ONE))))))))));
  }

  @Test
  void anEventWithoutDataTellsNothing() {
    assertThat(details.read("{\"type\":\"a\"}")).isEqualTo(FreeForm.Fields.NONE);
  }
}
