import { useNavigate } from '@tanstack/react-router'
import { signOut } from '../../session.ts'

/** Ends the session, and leads to where one signs in. */
export function useSignOut(): () => void {
  const go = useNavigate()
  const leave = async () => {
    await signOut()
    await go({ to: '/sign-in' })
  }
  return () => void leave()
}
