using ItaSite.Building;
using ItaSite.Diagnostics;
using Spectre.Console;

namespace ItaSite.Cli;

/// <summary>Shows how far a build is, on a terminal, once it takes longer than a second.</summary>
internal static class Progress
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public static BuildResult Watch(Terminal terminal, Func<Action<BuildStep>, BuildResult> build) =>
        Watch(terminal, new Timings(terminal.Clock), build);

    /// <param name="timings">Told of each step as well.</param>
    public static BuildResult Watch(Terminal terminal, Timings timings, Func<Action<BuildStep>, BuildResult> build)
    {
        var step = BuildStep.Reading;
        if (!terminal.IsInteractive)
            return Timed();

        var running = Task.Run(Timed);
        if (!running.Wait(Patience))
        {
            var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Person) });
            console
                .Status()
                .Start(
                    Sentences.Step(terminal.Language, step),
                    status =>
                    {
                        while (!running.Wait(TimeSpan.FromMilliseconds(100)))
                            status.Status(Sentences.Step(terminal.Language, step));
                    }
                );
        }

        return running.GetAwaiter().GetResult();

        BuildResult Timed()
        {
            var result = build(now =>
            {
                step = now;
                timings.Begin(now);
            });
            timings.Stop();
            return result;
        }
    }
}
