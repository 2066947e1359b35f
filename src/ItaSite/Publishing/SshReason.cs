using System.Net.Sockets;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using Renci.SshNet.Common;

namespace ItaSite.Publishing;

/// <summary>Why an SFTP host did not do something, in the words of a person.</summary>
internal static class SshReason
{
    private static readonly Bilingual Cut = new("การเชื่อมต่อขาด", "the connection was cut");

    /// <returns>Null if it has nothing to do with the host.</returns>
    public static Bilingual? Of(Exception error) =>
        error switch
        {
            AggregateException { InnerException: { } inner } => Of(inner),
            SftpPermissionDeniedException => DiskReason.NoRight,
            SftpPathNotFoundException => new("ไม่มีโฟลเดอร์นี้บนเครื่องแม่ข่าย", "the host has no such folder"),
            SshOperationTimeoutException => new("เครื่องแม่ข่ายไม่ตอบ", "the host does not answer"),
            SshConnectionException => Cut,
            ObjectDisposedException => Cut,
            // OpenSSH says only "Failure" where a disk or a quota is full.
            SftpException sftp => new(
                $"เครื่องแม่ข่ายปฏิเสธ: {VisibleText.OneLine(sftp.Message)} พื้นที่อาจเต็ม",
                $"the host refuses: {VisibleText.OneLine(sftp.Message)}; its space may be used up"
            ),
            SshException ssh => Bilingual.Same(VisibleText.OneLine(ssh.Message)),
            SocketException socket => new(
                $"เชื่อมต่อไม่ได้: {VisibleText.OneLine(socket.Message)}",
                $"no connection: {VisibleText.OneLine(socket.Message)}"
            ),
            IOException or UnauthorizedAccessException => DiskReason.Of(error),
            _ => null,
        };
}
