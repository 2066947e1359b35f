using ItaSite.Model;

namespace ItaSite.Tests.Model;

public class SideBySide
{
    [Fact]
    public void Two_things_are_made_at_once_and_each_is_given_back()
    {
        using var meeting = new Barrier(2);

        var made = InParallel.Both(() => Meet(1), () => Meet("ก"));

        Assert.Equal((1, "ก"), made);

        T Meet<T>(T value)
        {
            Assert.True(meeting.SignalAndWait(TimeSpan.FromMinutes(1)));
            return value;
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Where_one_fails_the_other_has_ended_too(bool isFirst)
    {
        var hasEnded = false;
        var failure = Assert.Throws<IOException>(() =>
            isFirst ? InParallel.Both(Fail, End) : InParallel.Both(End, Fail)
        );

        Assert.Equal("แผ่นดิสก์", failure.Message);
        Assert.True(hasEnded);

        bool Fail() => throw new IOException("แผ่นดิสก์");

        bool End()
        {
            Thread.Sleep(50);
            return hasEnded = true;
        }
    }
}
