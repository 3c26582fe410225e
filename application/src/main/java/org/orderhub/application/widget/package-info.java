/** Building widgets, ordering by them, and taking in what vendors return. */
@NullMarked
package org.orderhub.application.widget;

import org.jspecify.annotations.NullMarked;
