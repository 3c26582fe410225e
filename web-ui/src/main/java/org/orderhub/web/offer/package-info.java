/** The pages of offers, for staff and at the links that customers get. */
@NullMarked
package org.orderhub.web.offer;

import org.jspecify.annotations.NullMarked;
