/** Bones, spines and joints, drawn the way a model in a clinic looks: plain, friendly, never a skeleton. */
package org.backwise.kiosk.drawing.symbols.bones;
