/** Files that belong to a customer, an order or an offer. */
@NullMarked
package org.orderhub.domain.document;

import org.jspecify.annotations.NullMarked;
