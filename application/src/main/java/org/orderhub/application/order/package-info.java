/** Registering, changing and finding orders. */
@NullMarked
package org.orderhub.application.order;

import org.jspecify.annotations.NullMarked;
