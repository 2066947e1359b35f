using ItaSite.Diagnostics;
using ItaSite.Publishing;
using ItaSite.Writing;

namespace ItaSite.Cli;

/// <summary>Says how far publishing is: at the beginning of each step, and every second while files are sent.</summary>
internal sealed class PublishTicker(Terminal terminal)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private PublishStep step = PublishStep.Looking;
    private long last = terminal.Clock.GetTimestamp();

    public void Tell(PublishProgress progress)
    {
        if (
            progress.Step == PublishStep.Looking
            || (progress.Step == step && terminal.Clock.GetElapsedTime(last) < Pause)
        )
            return;

        (step, last) = (progress.Step, terminal.Clock.GetTimestamp());
        terminal.Person.WriteLine(
            progress.Step == PublishStep.Replacing
                ? PublishSentences.Replacing(terminal.Language)
                : PublishSentences.Sending(terminal.Language, progress.Done, progress.Of, FileSize.Text(progress.Bytes))
        );
    }
}
