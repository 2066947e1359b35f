using System.Text;
using ItaSite.Model;

namespace ItaSite.Tests.Building;

/// <summary>The best grade within reach: one weak instrument keeps a high total from the higher grades.</summary>
public class GradesWithCaps
{
    private const int Items = 10;

    private const string Scale = """
        - { title: ผ่านดีเยี่ยม, at-least: 95, each-at-least: 95 }
        - { title: ผ่านดี, at-least: 85, each-at-least: 85 }
        - { title: ผ่าน, at-least: 85 }
        - { title: ต้องปรับปรุง, at-least: 70 }
        - { title: ต้องปรับปรุงโดยด่วน, at-least: 0 }
        """;

    /// <summary>
    /// Of ten items of the instrument of 40 points; the surveys are not judged, so they may still be full.
    /// </summary>
    [Theory]
    [InlineData(0, "ผ่านดีเยี่ยม")]
    [InlineData(1, "ผ่านดี")] // 96 in all, but the instrument itself at most 90
    [InlineData(2, "ผ่าน")] // 92 in all, but the instrument itself at most 80
    [InlineData(3, "ผ่าน")] // 88 in all
    [InlineData(4, "ต้องปรับปรุง")] // 84 in all
    [InlineData(7, "ต้องปรับปรุง")] // 72 in all
    [InlineData(8, "ต้องปรับปรุงโดยด่วน")] // 68 in all
    [InlineData(10, "ต้องปรับปรุงโดยด่วน")]
    public void A_gap_in_the_disclosure_caps_the_grade(int missing, string grade)
    {
        Assert.Equal(grade, Best(missing, Scale));
        Assert.Equal(grade, Best(missing, string.Join('\n', Scale.Split('\n').Reverse())));
    }

    [Fact]
    public void An_example_caps_the_grade_like_a_gap() => Assert.Equal("ผ่านดี", Best(0, Scale, sample: 1));

    [Theory]
    [InlineData("at-least: 96, each-at-least: 90", "ก")]
    [InlineData("at-least: 96.01, each-at-least: 90", null)]
    [InlineData("at-least: 96, each-at-least: 90.01", null)]
    public void Points_that_are_just_reached_are_enough(string points, string? grade) =>
        Assert.Equal(grade, Best(1, $"- {{ title: ก, {points} }}"));

    [Fact]
    public void A_scale_without_caps_asks_for_the_total_only() =>
        Assert.Equal("สูง", Best(2, "- { title: สูง, at-least: 90 }\n- { title: ต่ำ, at-least: 0 }"));

    [Fact]
    public void A_total_under_every_grade_reaches_none() => Assert.Null(Best(8, "- { title: สูง, at-least: 90 }"));

    [Theory]
    [InlineData("at-least: 101", "ITA461")]
    [InlineData("at-least: -1", "ITA30[0-9]")]
    [InlineData("at-least: 95, each-at-least: 950", "ITA461")]
    [InlineData("at-least: 95, each-at-least: -5", "ITA30[0-9]")]
    [InlineData("at-least: 9500, each-at-least: 95", "ITA461")]
    public void Points_beyond_a_hundred_are_an_error_with_their_place(string points, string code)
    {
        var lines = SiteInAString.Lines(SiteInAString.Build(Site(0, $"- {{ title: ก, {points} }}", 0)));

        Assert.Matches($@"^content/oit/2570/catalogue\.yaml\(9,\d+\): error {code}: [^\n]*$", lines);
    }

    private static string? Best(int missing, string scale, int sample = 0)
    {
        var result = SiteInAString.Build(Site(missing, scale, sample));
        Assert.Equal("", SiteInAString.Lines(result));
        var register = Assert.Single(result.Registers);
        return BestPossibleScore.Of(register).HighestOf(register.Year.Catalogue.Grades!)?.Title;
    }

    private static string Site(int missing, string scale, int sample)
    {
        var text = new StringBuilder("-- !content/oit/2570/a1.md --\n");
        text.Append(
            """
            -- content/oit/2570/catalogue.yaml --
            fiscal-year: 2570
            abbreviation: ITA
            title: การประเมิน
            agency-type: อบต.
            source: เขียนขึ้นเพื่อทดสอบ
            grades:
              source: ทดสอบ
              scale:

            """
        );
        foreach (var grade in scale.Split('\n'))
            text.Append("    ").Append(grade).Append('\n');

        text.Append(
            """
            instruments:
              - { id: IIT, title: ภายใน, weight: 30 }
              - { id: EIT, title: ภายนอก, weight: 30 }
              - { id: OIT, title: เปิดเผย, weight: 40 }
            indicators:
              - { id: "1", instrument: IIT, title: ก }
              - { id: "2", instrument: EIT, title: ข }
              - id: "3"
                instrument: OIT
                sub-indicators:
                  - id: "3.1"
                    groups:
                      - key: basic
                        items:

            """
        );
        for (var i = 1; i <= Items; i++)
            text.Append(
                $"              - {{ id: B{i}, title: ข้อ, topic: t{i}, elements: [{{ key: plan, statement: แสดงแผน "
                    + $"}}] }}\n"
            );

        for (var i = missing + 1; i <= Items; i++)
            text.Append(
                $"-- content/oit/2570/b{i}.md --\n---\nitem: B{i}\n{(i <= missing + sample ? "sample: true\n" : "")}---\n## เรื่อง {{#plan}}\nแนวทางของสำนักปลัด\n"
            );

        return text.ToString();
    }
}
