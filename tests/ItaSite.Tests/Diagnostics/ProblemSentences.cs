using System.Reflection;
using System.Text.RegularExpressions;
using ItaSite.Diagnostics;

namespace ItaSite.Tests.Diagnostics;

public partial class ProblemSentences
{
    [Fact]
    public void None_is_forgotten() =>
        Assert.Equal(
            typeof(Problem)
                .Assembly.GetTypes()
                .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
                .Where(field => field.FieldType == typeof(Problem))
                .Select(field => ((Problem)field.GetValue(null)!).Code)
                .Order(StringComparer.Ordinal),
            Problems.All().Select(problem => problem.Code)
        );

    [Fact]
    public void Codes_are_unique_and_well_formed()
    {
        Assert.Distinct(Problems.All().Select(problem => problem.Code));
        Assert.All(Problems.All(), problem => Assert.Matches("^ITA[0-9]{3}$", problem.Code));
    }

    [Fact]
    public void Every_problem_can_be_said_and_explained_in_both_languages() =>
        Assert.All(
            Problems.All(),
            problem =>
            {
                foreach (var language in new[] { Language.Thai, Language.English })
                {
                    var message = Diagnostic.At(Place.TopOf("x"), problem, "ก", "ข", "ค", "ง").Message(language);
                    Assert.DoesNotContain(
                        "{",
                        message.Replace("{#", "", StringComparison.Ordinal),
                        StringComparison.Ordinal
                    );
                    Assert.NotEmpty(problem.More(language));
                }
            }
        );

    [Fact]
    public void English_names_nothing_that_Thai_does_not() =>
        Assert.All(Problems.All(), problem => Assert.Subset(Arguments(problem.Thai), Arguments(problem.English)));

    private static HashSet<string> Arguments(string sentence) =>
        [.. Argument().Matches(sentence).Select(match => match.Value)];

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex Argument();
}
