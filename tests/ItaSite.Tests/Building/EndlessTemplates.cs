using ItaSite.Diagnostics;

namespace ItaSite.Tests.Building;

/// <summary>
/// A theme that prints without end is an error with its place; a page that is only long is printed whole.
/// </summary>
public class EndlessTemplates
{
    public static TheoryData<string, string, string> Faults =>
        new()
        {
            { "a loop without end", "page.html(1,4): error ITA507", Page("{{ while true }}{{ end }}") },
            {
                "a loop that prints without end",
                "page.html(1,17): error ITA506",
                Page($"{{{{ while true }}}}   {new string('x', 2000)}{{{{ end }}}}")
            },
            {
                "loops within loops",
                "page.html(1,28): error ITA507",
                Page("{{ for a in 1..2000 }}  {{ for b in 1..2000 }}x{{ end }}{{ end }}")
            },
            {
                "a range of a thousand million",
                "page.html(1,14): error ITA507",
                Page("{{ for a in 1..1000000000 }}x{{ end }}")
            },
            {
                "a list that doubles",
                "page.html(1,46): error ITA507",
                Page("{{ x = [1, 2] }}{{ for a in 1..99 }}{{ x = x + x }}{{ end }}{{ for e in x }}{{ end }}")
            },
            {
                "a text that doubles",
                "page.html(1,42): error ITA509",
                Page("{{ x = 'ab' }}{{ for a in 1..99 }}{{ x = x + x }}{{ end }}")
            },
            {
                "a text that doubles within a text",
                "page.html(1,38): error ITA509",
                Page("{{ x = 'ab' }}{{ for a in 1..99 }}{{ x = $'{x}{x}' }}{{ end }}")
            },
            {
                "a text that grows letter by letter",
                "page.html(1,38): error ITA509",
                Page("{{ x = 'ab' }}{{ while true }}{{ x = x + 'ab' }}{{ end }}")
            },
            { "a text times a thousand million", "page.html(1,11): error ITA509", Page("{{ 'ab' * 1000000000 }}") },
            {
                "a captured text without end",
                "page.html(1,32): error ITA506",
                Page("{{ capture x }}{{ while true }}   " + new string('x', 2000) + "{{ end }}{{ end }}")
            },
            {
                "captures that double",
                "page.html(1,48): error ITA506",
                Page("{{ x = 'ab' }}{{ for a in 1..99 }}{{ capture y }}{{ x }}  {{ x }}{{ end }}{{ x = y }}{{ end }}")
            },
            {
                "a partial that includes itself",
                "partials/one.html(1,4): error ITA508",
                Page("{{ include 'one' }}") + Partial("one", "{{ include 'one' }}")
            },
            {
                "partials that include each other",
                "partials/two.html(2,5): error ITA508",
                Page("{{ include 'one' }}")
                    + Partial("one", "{{ include 'two' }}")
                    + Partial("two", "\n {{ include 'one' }}")
            },
            {
                "a function that calls itself",
                "page.html(1,16): error ITA508",
                Page("{{ func f }}{{ f }}{{ end }}{{ f }}")
            },
            { "partials that include the next one ten times over", "ITA507", Page("{{ include 'p1' }}") + Tree() },
            {
                "the frame of all pages",
                "base.html(1,17): error ITA506",
                $"-- themes/plain/templates/base.html --\n{{{{ while true }}}}   {new string('x', 2000)}{{{{ end }}}}\n"
            },
            { "a list that holds itself", "ITA505", Page("{{ x = [] }}{{ x[0] = x }}{{ x }}") },
        };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_template_without_end_is_told_with_its_place(string what, string expected, string changes)
    {
        var result = SiteInAString.Build(changes);

        Assert.NotEmpty(what);
        Assert.True(
            SiteInAString.Lines(result).Contains(expected, StringComparison.Ordinal),
            SiteInAString.Lines(result)
        );
        Assert.Single(result.Diagnostics, problem => problem.Severity == Severity.Error);
    }

    private static string Page(string template) => $"-- themes/plain/templates/page.html --\n{template}\n";

    private static string Partial(string name, string template) =>
        $"-- themes/plain/templates/partials/{name}.html --\n{template}\n";

    /// <summary>
    /// Each does some work of its own, since partials that only include take far longer to reach the limit.
    /// </summary>
    private static string Tree() =>
        string.Concat(
            Enumerable
                .Range(1, 20)
                .Select(level =>
                    Partial(
                        $"p{level}",
                        "{{ "
                            + string.Concat(Enumerable.Repeat("x = 1; ", 200))
                            + "}}"
                            + string.Concat(Enumerable.Repeat($"{{{{ include 'p{level + 1}' }}}}", 10))
                    )
                )
        ) + "-- themes/plain/templates/partials/p21.html --\n";
}
