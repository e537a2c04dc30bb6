import { answerOrders } from './answerOrders.ts'

answerOrders()
