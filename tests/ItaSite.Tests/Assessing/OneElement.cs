using ItaSite.Building;
using ItaSite.Diagnostics;

namespace ItaSite.Tests.Assessing;

/// <summary>
/// The small site, with one element whose rule is given: what its page says of it, and what is reported.
/// </summary>
internal static class OneElement
{
    /// <param name="rule">As the catalogue writes it: <c>interval: [monthly]</c>.</param>
    /// <param name="matter">More lines of the item page's front matter.</param>
    /// <param name="section">What stands under the element's heading.</param>
    /// <param name="parts">The element's parts, as the catalogue writes them.</param>
    /// <param name="more">More files.</param>
    /// <param name="keys">More keys of the element, each behind a comma.</param>
    public static BuildResult Build(
        string rule,
        string matter,
        string section,
        string parts = "",
        string more = "",
        string keys = ""
    ) =>
        SiteInAString.Build(
            $$"""
            -- content/oit/2570/catalogue.yaml --
            fiscal-year: 2570
            abbreviation: ITA
            title: การประเมิน
            agency-type: อบต.
            source: เขียนขึ้นเพื่อทดสอบ
            instruments:
              - { id: OIT, title: แบบวัด, weight: 40 }
            indicators:
              - id: "1"
                instrument: OIT
                sub-indicators:
                  - id: "1.1"
                    groups:
                      - key: basic
                        items:
                          - { id: A1, title: โครงสร้าง, topic: structure, elements: [{ key: chart, statement: แสดงแผนผัง }] }
                          - id: A2
                            title: แผน
                            topic: plan
                            elements:
                              - { key: plan, statement: แสดงแผน, parts: { {{parts}} }, rules: { {{rule}} }{{keys}} }
            -- content/oit/2570/a1.md --
            ---
            item: A1
            ---
            ## แผนผัง {#chart}
            สำนักปลัด
            -- content/oit/2570/a2.md --
            ---
            item: A2
            {{matter}}
            ---
            ## แผน {#plan}
            {{section}}
            {{more}}
            """
        );

    public static string State(BuildResult result)
    {
        var page = SiteInAString.Text(result, "oit/2570/a2.html");
        var start = page.IndexOf("<p>plan ", StringComparison.Ordinal) + "<p>plan ".Length;
        return page[start..page.IndexOfAny([' ', '<'], start)];
    }

    /// <summary>What is told of the rule, without what is told of the site's other files.</summary>
    public static string Told(BuildResult result) =>
        string.Join(
            '\n',
            result
                .Diagnostics.Where(diagnostic =>
                    diagnostic.Place.File is "content/oit/2570/a2.md" or "content/contact.md" or "site.config.json"
                )
                .Select(diagnostic => diagnostic.ToLine(Language.Thai))
        );
}
