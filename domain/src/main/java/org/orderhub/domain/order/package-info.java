/** What was ordered, and what becomes of it. */
@NullMarked
package org.orderhub.domain.order;

import org.jspecify.annotations.NullMarked;
