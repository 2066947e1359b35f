using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Writing;

namespace ItaSite.Cli;

/// <summary>The time and the allocated bytes of each step of a run, of all threads together.</summary>
internal sealed class Timings(TimeProvider clock)
{
    private readonly List<(BuildStep Step, TimeSpan Time, long Bytes)> steps = [];
    private BuildStep? running;
    private long began;
    private long bytesBefore;

    /// <summary>Ends the step that is running, if one is.</summary>
    public void Begin(BuildStep step)
    {
        Stop();
        (running, began, bytesBefore) = (step, clock.GetTimestamp(), GC.GetTotalAllocatedBytes());
    }

    public void Stop()
    {
        if (running is not { } step)
            return;

        steps.Add((step, clock.GetElapsedTime(began), GC.GetTotalAllocatedBytes() - bytesBefore));
        running = null;
    }

    public string Text(Language language)
    {
        var (title, time, bytes) = TimingSentences.Headings(language);
        var columns = new Columns([(title, false), (time, true), (bytes, true)]);
        foreach (var (step, spent, allocated) in Sums())
            columns.Add([TimingSentences.Of(language, step), Seconds(spent), Megabytes(allocated)], []);

        var (all, allBytes) = Total();
        columns.Add([TimingSentences.Total(language), Seconds(all), Megabytes(allBytes)], []);
        var text = new StringBuilder();
        columns.AppendTo(text);
        return text.ToString();
    }

    public string JsonText() =>
        Json.File(json =>
        {
            var (time, bytes) = Total();
            json.WriteStartObject();
            json.WriteStartArray("steps");
            foreach (var (step, spent, allocated) in Sums())
            {
                json.WriteStartObject();
                json.WriteString("step", TimingSentences.Word(step));
                json.WriteNumber("seconds", Math.Round(spent.TotalSeconds, 6));
                json.WriteNumber("allocatedBytes", allocated);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteNumber("seconds", Math.Round(time.TotalSeconds, 6));
            json.WriteNumber("allocatedBytes", bytes);
            json.WriteEndObject();
        });

    private IEnumerable<(BuildStep Step, TimeSpan Time, long Bytes)> Sums() =>
        steps
            .GroupBy(step => step.Step)
            .OrderBy(group => group.Key)
            .Select(group =>
                (group.Key, new TimeSpan(group.Sum(step => step.Time.Ticks)), group.Sum(step => step.Bytes))
            );

    private (TimeSpan Time, long Bytes) Total() =>
        (new TimeSpan(steps.Sum(step => step.Time.Ticks)), steps.Sum(step => step.Bytes));

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.000");

    private static string Megabytes(long bytes) => (bytes / 1_000_000.0).ToString("0.0");
}
