package org.tarishi.gateway.phone;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String URL =
            "https://tarishi:fYE0JDxhjovKheVCJeVS@sms.example.org/callbacks/oOdO_v-g7DwZHzFoawRXV_nxuH1n2VGt";
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int PIXELS = 4;

    @Test
    void a_camera_reads_what_was_written() throws Exception {
        QrCode code = QrCode.of(URL);

        var read = new QRCodeReader().decode(new BinaryBitmap(new GlobalHistogramBinarizer(new Picture(code))));

        assertThat(read.getBarcodeFormat()).isEqualTo(BarcodeFormat.QR_CODE);
        assertThat(read.getText()).isEqualTo(URL);
    }

    /** The path as a screen would draw it. */
    private static final class Picture extends LuminanceSource {

        private final byte[] light;

        Picture(QrCode code) {
            super(code.size() * PIXELS, code.size() * PIXELS);
            light = new byte[getWidth() * getHeight()];
            Arrays.fill(light, (byte) 255);
            MODULE.matcher(code.path())
                    .results()
                    .forEach(module -> darken(Integer.parseInt(module.group(1)), Integer.parseInt(module.group(2))));
        }

        private void darken(int x, int y) {
            for (int row = y * PIXELS; row < (y + 1) * PIXELS; row++) {
                Arrays.fill(light, row * getWidth() + x * PIXELS, row * getWidth() + (x + 1) * PIXELS, (byte) 0);
            }
        }

        @Override
        public byte[] getRow(int y, byte[] row) {
            return Arrays.copyOfRange(light, y * getWidth(), (y + 1) * getWidth());
        }

        @Override
        public byte[] getMatrix() {
            return light;
        }
    }
}
