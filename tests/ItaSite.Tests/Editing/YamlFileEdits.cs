using ItaSite.Editing;

namespace ItaSite.Tests.Editing;

/// <summary>Measures, catalogues and the like, changed item by item.</summary>
public class YamlFileEdits
{
    private const string File = "content/oit/2570/measures.yaml";

    private const string Measures = """
        fiscal-year: 2570
        source: >-
          คัดจากรายงาน
          สองบรรทัด

        # ปกรายงาน
        report:
          goal: ร้อยละ ๙๐ # เป้าหมาย
          previous-result: { fiscal-year: 2569, score: 70.65 }

        indicators:
          # การปฏิบัติหน้าที่
          - indicator: "1"
            responsible: [all-units]
            progress:
              - จัดทำผัง
              - ปฐมนิเทศ

          # การใช้งบประมาณ
          - indicator: "2"
            declared: done
        """;

    [Fact]
    public void An_item_is_added_behind_the_last_with_its_lists()
    {
        var measure = new FieldValue.Map([
            ("indicator", FieldValue.Of("3")),
            ("guidelines", FieldValue.Of(["แนวทาง: หนึ่ง", "แนวทางสอง"])),
            ("declared", new FieldValue.Word("done")),
        ]);

        Assert.Equal(
            Measures
                + """

                  - indicator: "3"
                    guidelines:
                      - "แนวทาง: หนึ่ง"
                      - แนวทางสอง
                    declared: done
                """.Replace("\n  ", "\n", StringComparison.Ordinal).Replace("\n", "\n  ", StringComparison.Ordinal),
            DataFileText.Add(File, Measures, FieldPath.Of("indicators"), measure).Text
        );
    }

    [Fact]
    public void Comments_between_items_stay_where_they_are()
    {
        AssertChange(
            text => DataFileText.Set(File, text, FieldPath.Of("indicators", 0, "progress", 1), FieldValue.Of("อบรม")),
            "ปฐมนิเทศ",
            "อบรม"
        );
        AssertChange(
            text => DataFileText.Add(File, text, FieldPath.Of("indicators", 0, "progress"), FieldValue.Of("อบรม")),
            "- ปฐมนิเทศ\n",
            "- ปฐมนิเทศ\n      - อบรม\n"
        );
        AssertChange(
            text => DataFileText.Remove(File, text, FieldPath.Of("indicators", 1)),
            "\n  - indicator: \"2\"\n    declared: done",
            ""
        );
        AssertChange(
            text => DataFileText.Set(File, text, FieldPath.Of("source"), FieldValue.Of("ใหม่")),
            ">-\n  คัดจากรายงาน\n  สองบรรทัด",
            "ใหม่"
        );
        AssertChange(
            text => DataFileText.Set(File, text, FieldPath.Of("report", "goal"), FieldValue.Of("ก\nข")),
            "ร้อยละ ๙๐ # เป้าหมาย\n",
            "|- # เป้าหมาย\n    ก\n    ข\n"
        );
        AssertChange(
            text =>
                DataFileText.Set(
                    File,
                    text,
                    FieldPath.Of("report", "previous-result", "grade"),
                    new FieldValue.Word("C")
                ),
            "70.65 }",
            "70.65, grade: C }"
        );
        AssertChange(
            text => DataFileText.Add(File, text, FieldPath.Of("indicators", 0, "responsible"), FieldValue.Of("a, b")),
            "[all-units]",
            "[all-units, \"a, b\"]"
        );
        AssertChange(
            text => DataFileText.Set(File, text, FieldPath.Of("indicators", 0, "indicator"), FieldValue.Of("")),
            "indicator: \"1\"\n    responsible",
            "responsible"
        );
    }

    [Fact]
    public void What_is_gone_by_now_is_not_looked_for_elsewhere()
    {
        var edited = DataFileText.Set(File, Measures, FieldPath.Of("indicators", 7, "declared"), FieldValue.Of("done"));

        Assert.Equal(("ITA357", Measures), (edited.Refusal!.Problem.Code, edited.Text));
    }

    private static void AssertChange(Func<string, EditedText> change, string old, string now)
    {
        var edited = change(Measures);
        Assert.Null(edited.Refusal);
        Assert.Equal(Measures.Replace(old, now, StringComparison.Ordinal), edited.Text);
    }
}
