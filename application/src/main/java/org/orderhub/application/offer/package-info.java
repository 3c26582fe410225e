/** Offers: writing and sending them, answering them, looking at them. */
@NullMarked
package org.orderhub.application.offer;

import org.jspecify.annotations.NullMarked;
