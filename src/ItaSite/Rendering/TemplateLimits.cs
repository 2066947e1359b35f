using ItaSite.Diagnostics;
using Scriban.Syntax;

namespace ItaSite.Rendering;

/// <summary>
/// How much the templates of one page may do: far more than any real page, so that only one without end meets an error.
/// </summary>
internal static class TemplateLimits
{
    /// <summary>Printed by a template, or in one text that it joins.</summary>
    public const int Letters = 32 * 1024 * 1024;

    /// <summary>
    /// Rounds of loops within one another; the library also counts what its own operators go through.
    /// </summary>
    public const int Rounds = 1_000_000;

    /// <summary>Expressions, which is what loops, partials and functions together come to.</summary>
    public const int Steps = 10_000_000;

    /// <summary>
    /// Letters of all texts that are joined: a text that grows letter by letter is copied whole each time.
    /// </summary>
    public const long JoinedLetters = 256L * 1024 * 1024;

    /// <summary>Partials and functions within one another.</summary>
    public const int Depth = 100;

    /// <summary>Whether a page met one of these limits, as every other page of its template would.</summary>
    public static bool IsOver(Problem problem) =>
        problem == EndlessTemplateProblems.TemplatePrintsTooMuch
        || problem == EndlessTemplateProblems.TemplateWorksTooLong
        || problem == EndlessTemplateProblems.TemplateCallsItself
        || problem == EndlessTemplateProblems.TemplateTextIsTooLong;

    /// <summary>The limit that a template ran into; null if it failed otherwise.</summary>
    public static (Problem Problem, long Limit)? Of(ScriptRuntimeException error) =>
        error switch
        {
            TemplateLimitException own => (own.Problem, own.Limit),
            { InnerException: InsufficientExecutionStackException } => (
                EndlessTemplateProblems.TemplateCallsItself,
                Depth
            ),
            _ => ToldBy(error.OriginalMessage),
        };

    /// <summary>The library tells its limits apart in words only.</summary>
    private static (Problem Problem, long Limit)? ToldBy(string message)
    {
        if (Says("OutputLimit"))
            return (EndlessTemplateProblems.TemplatePrintsTooMuch, Letters);

        if (Says("LimitToString"))
            return (EndlessTemplateProblems.TemplateTextIsTooLong, Letters);

        if (Says("iteration limit") || Says("LoopLimit"))
            return (EndlessTemplateProblems.TemplateWorksTooLong, Rounds);

        return Says("recursive depth limit") ? (EndlessTemplateProblems.TemplateCallsItself, Depth) : null;

        bool Says(string words) => message.Contains(words, StringComparison.Ordinal);
    }
}
