using ItaSite.Editing;

namespace ItaSite.Tests.Editing;

/// <summary>The settings, changed key by key.</summary>
public class SettingsEdits
{
    private const string File = "site.config.json";

    private const string Settings = """
        {
          // หน่วยงาน
          "agency": {
            "name": "อบต.ตัวอย่าง", // ชื่อ
            "province": "อ่างทอง"   // จังหวัด
          },
          "fiscalYear": 2570,
          "menu": [
            { "title": "หน้าแรก", "page": "index.md" },
            { "title": "ติดต่อ", "page": "contact.md" } /* ท้าย */
          ],
          "synonyms": [["ก", "ข"]]
        }

        """;

    [Fact]
    public void One_key_changes_and_no_other_letter()
    {
        AssertChange(
            text => DataFileText.Set(File, text, FieldPath.Of("agency", "name"), FieldValue.Of("อบต.\"ใหม่\"")),
            "\"อบต.ตัวอย่าง\"",
            "\"อบต.\\\"ใหม่\\\"\""
        );
        AssertChange(
            text => DataFileText.Set(File, text, FieldPath.Of("fiscalYear"), new FieldValue.Word("2571")),
            "2570",
            "2571"
        );
        AssertChange(
            text => DataFileText.Set(File, text, FieldPath.Of("agency", "district"), FieldValue.Of("เมือง")),
            "\"อ่างทอง\"   // จังหวัด",
            "\"อ่างทอง\",   // จังหวัด\n    \"district\": \"เมือง\""
        );
        AssertChange(
            text => DataFileText.Set(File, text, FieldPath.Of("eit", "url"), FieldValue.Of("https://x.go.th/")),
            "\"menu\"",
            "\"eit\": {\n    \"url\": \"https://x.go.th/\"\n  },\n  \"menu\""
        );
        AssertChange(
            text =>
                DataFileText.Insert(
                    File,
                    text,
                    FieldPath.Of("menu"),
                    1,
                    FieldValue.Of([("title", "ข่าว"), ("page", "/news/index.html")])
                ),
            "    { \"title\": \"ติดต่อ\"",
            "    { \"title\": \"ข่าว\", \"page\": \"/news/index.html\" },\n    { \"title\": \"ติดต่อ\""
        );
        AssertChange(
            text => DataFileText.Remove(File, text, FieldPath.Of("menu", 0)),
            "{ \"title\": \"หน้าแรก\", \"page\": \"index.md\" },\n    ",
            ""
        );
        AssertChange(
            text => DataFileText.Remove(File, text, FieldPath.Of("synonyms")),
            ",\n  \"synonyms\": [[\"ก\", \"ข\"]]",
            ""
        );
        AssertChange(
            text => DataFileText.Set(File, text, FieldPath.Of("agency", "name"), FieldValue.Of("")),
            "\"name\": \"อบต.ตัวอย่าง\", // ชื่อ",
            " // ชื่อ"
        );
        AssertChange(
            text =>
                DataFileText.Set(
                    File,
                    text,
                    FieldPath.Of("publishWorkshop"),
                    FieldValue.Of(false),
                    ["agency", "publishWorkshop", "fiscalYear"]
                ),
            "\"fiscalYear\"",
            "\"publishWorkshop\": false,\n  \"fiscalYear\""
        );
    }

    [Theory]
    [InlineData("{ \"a\": 1, }")]
    [InlineData("{ \"a\": 1, \"a\": 2 }")]
    [InlineData("{ \"a\": 1")]
    [InlineData("")]
    public void Settings_that_cannot_be_read_are_left_as_they_are(string settings)
    {
        var edited = DataFileText.Set(File, settings, FieldPath.Of("b"), FieldValue.Of("x"));

        Assert.Equal(settings, edited.Text);
        Assert.NotNull(edited.Refusal);
    }

    private static void AssertChange(Func<string, EditedText> change, string old, string now)
    {
        var edited = change(Settings);
        Assert.Null(edited.Refusal);
        Assert.Equal(Settings.Replace(old, now, StringComparison.Ordinal), edited.Text);
    }
}
