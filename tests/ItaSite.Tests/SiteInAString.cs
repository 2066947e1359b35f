using System.Text;
using ItaSite.Building;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Tests;

/// <summary>
/// A whole site in a string: a line <c>-- path --</c> begins a file. What a test writes takes the place of the small
/// site's file of that name; a path with a leading ! takes files away.
/// </summary>
internal static class SiteInAString
{
    public const string Small = """
        -- site.config.json --
        {
          "agency": { "name": "องค์การบริหารส่วนตำบลตัวอย่าง", "shortName": "อบต.ตัวอย่าง" },
          "baseUrl": "https://www.example.go.th/",
          "fiscalYear": 2570,
          "theme": "plain",
          "eit": { "url": "https://survey.example.go.th/eit/abc" },
          "menu": [{ "title": "หน้าแรก", "page": "index.md" }, { "title": "ติดต่อ", "page": "contact.md" }],
          "publishWorkshop": true
        }
        -- content/index.md --
        # หน้าแรก

        [รายการ](/oit/2570/index.html)
        -- content/contact.md --
        # ติดต่อ

        ## ที่อยู่ {#address}
        ตำบลตัวอย่าง
        -- content/oit/2570/catalogue.yaml --
        fiscal-year: 2570
        abbreviation: ITA
        title: การประเมิน
        agency-type: อบต.
        source: เขียนขึ้นเพื่อทดสอบ
        units: { office: สำนักปลัด }
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
                      - id: A1
                        title: โครงสร้าง
                        topic: structure
                        responsible: [office]
                        elements:
                          - { key: chart, statement: แสดงแผนผัง }
                          - { key: posts, statement: แสดงตำแหน่ง }
                      - id: A2
                        title: แผน
                        topic: plan
                        elements:
                          - { key: plan, statement: แสดงแผน }
        -- content/oit/2570/a1.md --
        ---
        item: A1
        declared: done
        ---
        ## แผนผัง {#chart}
        สำนักปลัด กองคลัง
        ## ตำแหน่ง {#posts}
        -- themes/plain/templates/base.html --
        <!doctype html>
        <html lang="th"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{{ page.csp }}"><title>{{ page.title }}</title>{{ if page.layout != '404' }}<link rel="stylesheet" href="{{ asset 'site.css' }}">{{ end }}</head>
        <body>{{ for entry in site.menu }}<a href="{{ entry.address }}">{{ entry.title }}</a> {{ end }}<a href="{{ site.checklist }}">รายการ</a> <a href="{{ site.eit }}">EIT</a> <a href="{{ site.poster }}">A4</a> <a href="{{ site.news }}">ข่าว</a> <a href="{{ site.search }}">ค้นหา</a> <a href="{{ site.site_map }}">แผนผัง</a>
        {{ content }}</body></html>
        -- themes/plain/templates/home.html --
        <h1>{{ page.title }}</h1>{{ page.content }}<img src="{{ eit.svg }}" alt="{{ eit.url }}">
        -- themes/plain/templates/page.html --
        <h1>{{ page.title }}</h1>{{ page.content }}
        -- themes/plain/templates/news.html --
        <h1>{{ page.title }}</h1>{{ for entry in entries }}<a href="{{ entry.address }}">{{ entry.title }}</a>{{ end }}{{ for year in years }}<a href="{{ year.address }}">{{ year.title }}</a> {{ year.count }}{{ end }}
        -- themes/plain/templates/news-archive.html --
        <h1>{{ page.title }}</h1>{{ for entry in archive.entries }}<a href="{{ entry.address }}">{{ entry.title }}</a>{{ end }}{{ for month in archive.months }}{{ if month.address }}<a href="{{ month.address }}">{{ month.title }}</a>{{ else }}<h2 id="{{ month.id }}">{{ month.title }}</h2>{{ for entry in month.entries }}<a href="{{ entry.address }}">{{ entry.title }}</a>{{ end }}{{ end }} {{ month.count }}{{ end }}
        -- themes/plain/templates/news-entry.html --
        <h1>{{ page.title }}</h1>{{ page.content }}
        -- themes/plain/templates/item.html --
        <h1>{{ page.title }}</h1>
        {{ for element in item.elements }}<p>{{ element.key }} {{ element.state }}{{ for verdict in element.verdicts }} {{ verdict.rule }}={{ verdict.judgement }}: {{ verdict.message }} {{ verdict.word }}{{ end }}{{ for one in element.evidence }} <a href="{{ one.address }}">{{ one.title }}</a>{{ end }}</p>
        {{ end }}{{ page.content }}
        -- themes/plain/templates/checklist.html --
        <h1>{{ page.title }}</h1>{{ for indicator in register.indicators }}{{ for sub in indicator.sub_indicators }}{{ for group in sub.groups }}{{ for item in group.items }}<a href="{{ item.address }}">{{ item.code }}</a>{{ end }}{{ end }}{{ end }}{{ end }}
        <a href="{{ register.papers.report }}">รายงาน</a> <a href="{{ register.papers.answers }}">คำตอบ</a> <a href="{{ register.papers.units }}">หน่วยงาน</a> {{ if register.papers.priorities }}<a href="{{ register.papers.priorities }}">ลำดับ</a>{{ end }}{{ for index in register.papers.indexes }} <a href="{{ index.address }}">{{ index.title }}</a>{{ end }}
        -- themes/plain/templates/report.html --
        <h1>{{ report.title }}</h1>{{ if report.previous }}<p>{{ report.previous.fiscal_year }} {{ report.previous.score }} {{ report.previous.grade }}</p>{{ end }}<p>{{ report.goal }}</p>
        {{ for instrument in report.instruments }}{{ for indicator in instrument.indicators }}<p>{{ instrument.id }} {{ indicator.id }} {{ indicator.title }}{{ if indicator.measure }} {{ indicator.measure.declared }} {{ indicator.measure.period }}{{ for guideline in indicator.measure.guidelines }} {{ guideline }}{{ end }}{{ for note in indicator.measure.progress }} {{ note }}{{ end }}{{ end }}</p>
        {{ end }}{{ end }}{{ if report.appendix.size > 0 }}<h2>ภาคผนวก</h2>
        {{ for part in report.appendix }}<h3 id="{{ part.id }}">{{ part.title }}</h3>
        {{ part.html }}{{ end }}{{ end }}
        -- themes/plain/templates/answers.html --
        <h1>{{ page.title }}</h1>
        {{ for answer in answers }}<p>{{ answer.item.code }} {{ answer.url }} {{ answer.explanation }}{{ for one in answer.evidence }} <a href="{{ one.address }}">{{ one.url }}</a>{{ end }}</p>
        {{ end }}
        -- themes/plain/templates/units.html --
        <h1>{{ page.title }}</h1>
        {{ for unit in units }}<h2 id="{{ unit.id }}">{{ unit.title }}</h2><p>{{ unit.totals.found }}/{{ unit.totals.elements }}{{ for item in unit.items }} {{ item.code }}{{ end }}</p>
        {{ end }}
        -- themes/plain/templates/priorities.html --
        <h1>{{ page.title }}</h1><p>{{ priorities.at_risk }} {{ priorities.cap }}{{ if priorities.grades }} {{ priorities.grades.highest }} {{ priorities.grades.doubt }}{{ end }}</p>
        {{ for item in priorities.items }}<p>{{ item.code }} {{ item.points_at_risk }}{{ for element in item.to_do }} {{ element.key }}{{ for verdict in element.open_verdicts }} {{ verdict.message }}{{ end }}{{ end }}</p>
        {{ end }}{{ for item in priorities.waiting }}<p>waiting {{ item.code }}</p>{{ end }}{{ for unit in priorities.units }}<p id="{{ unit.id }}">{{ unit.title }} {{ unit.at_risk }}</p>
        {{ end }}
        -- themes/plain/templates/index.html --
        <h1>{{ page.title }}</h1>
        {{ for entry in index.entries }}<p>{{ entry.key }} {{ entry.title }}{{ for item in entry.items }} <a href="{{ item.address }}">{{ item.code }}</a>{{ end }}</p>
        {{ end }}<p>{{ index.source }}</p>
        -- themes/plain/templates/eit.html --
        <h1>{{ page.title }}</h1>{{ eit.url }}
        -- themes/plain/templates/eit-poster.html --
        <h1>{{ page.title }}</h1>{{ eit.url }}
        -- themes/plain/templates/site-map.html --
        <h1>{{ page.title }}</h1>{{ for link in site_map.pages }}<a href="{{ link.address }}">{{ link.title }}</a> {{ end }}{{ for year in site_map.years }}<h2>{{ year.register.fiscal_year }}</h2>{{ for link in year.pages }}<a href="{{ link.address }}">{{ link.title }}</a> {{ end }}{{ for link in year.items }}<a href="{{ link.address }}">{{ link.title }}</a> {{ end }}{{ end }}{{ for link in site_map.news }}<a href="{{ link.address }}">{{ link.title }}</a> {{ end }}
        -- themes/plain/templates/search.html --
        <h1>{{ page.title }}</h1>
        -- themes/plain/templates/404.html --
        <h1>{{ page.title }}</h1>
        -- themes/plain/assets/site.css --
        body { margin: 0 }
        """;

    public static SourceTree Tree(string changes = "", IEnumerable<SourceFile>? more = null)
    {
        var files = Split(Small);
        foreach (var (path, text) in Split(changes))
        {
            if (path.StartsWith('!'))
                files = files.Where(file => !file.Key.StartsWith(path[1..], StringComparison.Ordinal)).ToDictionary();
            else
                files[path] = text;
        }

        return new SourceTree(
            files.Select(file => File(file.Key, Encoding.UTF8.GetBytes(file.Value))).Concat(more ?? [])
        );
    }

    public static SourceFile File(string path, byte[] bytes) =>
        new(path, bytes.Length, () => new MemoryStream(bytes, writable: false));

    /// <summary>Fails where an English message of the site holds Thai words of the program.</summary>
    public static BuildResult Build(string changes = "", IEnumerable<SourceFile>? more = null)
    {
        var tree = Tree(changes, more);
        var result = SiteBuild.Run(tree);
        ThaiOfOurs.AssertNone(result, tree);
        return result;
    }

    /// <summary>
    /// For changes made at random, whose letters a reader of data may join or unfold before a message quotes them.
    /// </summary>
    public static BuildResult BuildAnything(string changes) => SiteBuild.Run(Tree(changes));

    /// <summary>
    /// The small site publishes what is for the office, so that tests can read it; this one does not.
    /// </summary>
    public static string Public(string changes = "") =>
        $"-- site.config.json --\n{Split(Small)["site.config.json"].Replace("true\n}", "false\n}", StringComparison.Ordinal)}\n{changes}";

    public static string Lines(BuildResult result, Severity severity = Severity.Error) =>
        string.Join(
            '\n',
            result
                .Diagnostics.Where(diagnostic => diagnostic.Severity == severity)
                .Select(diagnostic => diagnostic.ToLine(Language.Thai))
        );

    /// <summary>A finished file, with its unbroken spaces as plain ones.</summary>
    /// <summary>A file of the site as text, without a byte-order mark.</summary>
    public static string Text(BuildResult result, string path) =>
        TextOf(result.Artifacts.Single(artifact => artifact.Path.Value == path)).Replace('\u00A0', ' ');

    /// <summary>All files of the site that are text.</summary>
    public static IEnumerable<(string Path, string Text)> Texts(BuildResult result) =>
        result
            .Artifacts.Where(artifact =>
                artifact is Artifact.OfText || artifact.Path.Value.EndsWith(".csv", StringComparison.Ordinal)
            )
            .Select(artifact => (artifact.Path.Value, TextOf(artifact)));

    private static string TextOf(Artifact artifact)
    {
        using var reader = new StreamReader(artifact.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    public static Dictionary<string, string> Split(string site)
    {
        var files = new Dictionary<string, string>();
        string? path = null;
        var text = new StringBuilder();
        foreach (var line in site.ReplaceLineEndings("\n").Split('\n'))
        {
            if (
                line.Length > "-- x --".Length - 1
                && line.StartsWith("-- ", StringComparison.Ordinal)
                && line.EndsWith(" --", StringComparison.Ordinal)
            )
            {
                if (path is not null)
                    files[path] = text.ToString();

                path = line[3..^3];
                text.Clear();
            }
            else
            {
                text.Append(line).Append('\n');
            }
        }

        if (path is not null)
            files[path] = text.ToString();

        return files;
    }
}
