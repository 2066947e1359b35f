using ItaSite.Diagnostics;

namespace ItaSite.Tests.Drawing;

public class UndrawableTables
{
    [Fact]
    public void Are_told_with_the_name_of_the_cell() =>
        Golden.Matches(
            "undrawable-tables.txt",
            SiteInAString.Lines(
                SiteInAString.Build(
                    """
                    -- content/contact.md --
                    # ติดต่อ

                    ![ไม่มีตัวเลข](words.csv){.chart}

                    ![โครงสร้าง](units.csv){.org-chart}

                    ![คอลัมน์เดียว](one.csv){.org-chart}

                    ![ไม่มีหัวหน้า](headless.csv){.org-chart}

                    ![ชั้นมาก](deep.csv){.org-chart}
                    -- content/words.csv --
                    ชื่อ,ตำแหน่ง
                    ก,ข
                    -- content/units.csv --
                    หน่วยงาน,ขึ้นตรงต่อ
                    นายก,-
                    สำนักปลัด,นายก
                    กองคลัง,นายกฯ
                    สำนักปลัด,นายก
                    กองช่าง,งานโยธา
                    งานโยธา,กองช่าง
                    -- content/one.csv --
                    หน่วยงาน
                    นายก
                    -- content/headless.csv --
                    หน่วยงาน,ขึ้นตรงต่อ
                    ปลัด,ผู้ว่า
                    -- content/deep.csv --
                    หน่วยงาน,ขึ้นตรงต่อ
                    ก,-
                    ข,ก
                    ค,ข
                    ง,ค
                    จ,ง
                    ฉ,จ
                    ช,ฉ
                    ซ,ช
                    ฌ,ซ
                    ญ,ฌ
                    ฎ,ญ
                    ฏ,ฎ
                    ฐ,ฏ
                    """
                ),
                Severity.Error
            ) + "\n"
        );
}
