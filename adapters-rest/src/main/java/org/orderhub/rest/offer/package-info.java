/** Offers by REST, ours and at the partner's addresses. */
@NullMarked
package org.orderhub.rest.offer;

import org.jspecify.annotations.NullMarked;
