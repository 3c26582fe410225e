/** Pages on which widgets are built, ordered by, and answered. */
@NullMarked
package org.orderhub.web.widget;

import org.jspecify.annotations.NullMarked;
