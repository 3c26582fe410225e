package org.orderhub.domain.order;

import org.jspecify.annotations.Nullable;
import org.orderhub.domain.shared.Money;

/**
 * What a line costs, by the sender's figures.
 *
 * @param perUnit after discount
 * @param originalPerUnit before discount
 * @param total after discount, for the whole quantity
 * @param originalTotal before discount, for the whole quantity
 */
public record LinePrices(
    @Nullable Money perUnit,
    @Nullable Money originalPerUnit,
    Money total,
    @Nullable Money originalTotal) {}
